package se.styrkedjan.store.jdbc;

import java.util.Comparator;

import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.SearchQuestion.Near;

/**
 * A hit with what it is put in order by.
 *
 * @param hit   what is answered
 * @param score how many of the words stand in its title
 */
record FoundText(SearchHit hit, int score) {

	/** Best first, for somebody who works with a unit and a year. */
	static Comparator<FoundText> bestFirst(Near near) {
		return Comparator.comparingInt((FoundText found) -> distance(found.hit().document(), near))
				.thenComparing(Comparator.comparingInt(FoundText::score).reversed())
				.thenComparing(Comparator.comparingInt((FoundText found) -> found.hit().document().year()).reversed());
	}

	private static int distance(DocumentInfo document, Near near) {
		if (near.unitId().isEmpty() || !document.unitId().equals(near.unitId())) {
			return 2;
		}
		return document.year() == near.year() ? 0 : 1;
	}
}
