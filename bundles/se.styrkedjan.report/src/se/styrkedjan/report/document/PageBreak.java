package se.styrkedjan.report.document;

/** What follows starts on a new page. */
public record PageBreak() implements Block {
}
