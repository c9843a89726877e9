package se.styrkedjan.report.document;

/** A piece of running text inside a {@link Block}. */
public sealed interface Inline permits TextRun, Link, LineBreak {
}
