package se.styrkedjan.report.document;

/**
 * A link to something outside the document.
 *
 * @param text   what is read, never empty
 * @param target an absolute address (http, https or mailto)
 */
public record Link(String text, String target) implements Inline {
}
