package se.styrkedjan.store;

import java.util.Set;

/**
 * Which documents a list is to hold; an empty part matches all.
 *
 * @param kinds  kinds of documents
 * @param unitId UUID of a unit, or the empty string for all
 * @param year   calendar year, or 0 for all
 */
public record DocumentFilter(Set<DocumentKind> kinds, String unitId, int year) {

	/** All documents. */
	public static final DocumentFilter ALL = new DocumentFilter(Set.of(), "", 0);

	/** All documents of one kind. */
	public static DocumentFilter of(DocumentKind kind) {
		return new DocumentFilter(Set.of(kind), "", 0);
	}
}
