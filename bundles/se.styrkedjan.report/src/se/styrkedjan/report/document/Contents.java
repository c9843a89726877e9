package se.styrkedjan.report.document;

/** The place of the table of contents; writers fill it from the headings that are listed. */
public record Contents() implements Block {
}
