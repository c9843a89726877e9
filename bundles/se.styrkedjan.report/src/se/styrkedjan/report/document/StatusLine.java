package se.styrkedjan.report.document;

/**
 * The judgement on a goal, indicator or activity on a line of its own.
 *
 * @param mark what was judged
 */
public record StatusLine(StatusMark mark) implements Block {
}
