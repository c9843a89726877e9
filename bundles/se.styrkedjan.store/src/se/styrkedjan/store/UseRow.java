package se.styrkedjan.store;

/**
 * A place where an element is used.
 *
 * @param documentId    document that uses it
 * @param kind          what that document holds
 * @param documentTitle its title
 * @param elementId     element that refers to it
 * @param elementType   class of that element, such as {@code Lane}, or the empty string
 * @param elementTitle  title of that element, or the empty string
 */
public record UseRow(String documentId, DocumentKind kind, String documentTitle, String elementId, String elementType,
		String elementTitle) {
}
