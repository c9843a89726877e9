package se.styrkedjan.store;

/**
 * An element that holds what was searched for.
 *
 * @param document    document it stands in
 * @param elementId   UUID of the element
 * @param elementType its class, such as {@code Goal}
 * @param title       its name
 * @param excerpt     the sentence with most of the words, or the first sentence when they stand in the title; may be empty
 */
public record SearchHit(DocumentInfo document, String elementId, String elementType, MarkedText title,
		MarkedText excerpt) {
}
