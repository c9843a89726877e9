package se.styrkedjan.store;

import java.util.Set;

/**
 * Where to search; an empty part matches all.
 *
 * @param kinds      kinds of documents
 * @param types      classes of elements, such as {@code Goal}
 * @param unitId     UUID of the unit of the document, or the empty string
 * @param year       calendar year of the document, or 0
 * @param documentId UUID of the document, or the empty string
 */
public record SearchFilter(Set<DocumentKind> kinds, Set<String> types, String unitId, int year, String documentId) {

	/** Everywhere. */
	public static final SearchFilter NONE = new SearchFilter(Set.of(), Set.of(), "", 0, "");

	/** Keeps its own copies. */
	public SearchFilter {
		kinds = Set.copyOf(kinds);
		types = Set.copyOf(types);
	}

	/** Whether all documents are looked through. */
	public boolean isForAllDocuments() {
		return kinds.isEmpty() && unitId.isEmpty() && year == 0 && documentId.isEmpty();
	}
}
