package se.styrkedjan.report.document;

/** A new line inside a paragraph. */
public record LineBreak() implements Inline {
}
