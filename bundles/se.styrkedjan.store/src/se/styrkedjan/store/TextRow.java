package se.styrkedjan.store;

/** A hit of a search: the element it stands in, and some words around the hit. */
public record TextRow(String documentId, String documentTitle, int year, String elementId, String elementType,
		String title, String excerpt) {
}
