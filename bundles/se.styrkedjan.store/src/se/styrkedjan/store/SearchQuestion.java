package se.styrkedjan.store;

import java.util.List;

/**
 * What somebody searches for. A question is made by {@link #of} and refined by the other methods.
 *
 * @param words   what was typed; case, inflection and accents of foreign letters are ignored
 * @param filter  where to look
 * @param near    what is found here comes first
 * @param unsaved documents to look through as they stand there instead of as they are stored
 * @param limit   most hits to answer, from 1
 * @param effort  how long to go on
 */
public record SearchQuestion(String words, SearchFilter filter, Near near, List<UnsavedTexts> unsaved, int limit,
		Effort effort) {

	/**
	 * The unit and year somebody works with.
	 *
	 * @param unitId UUID of the unit, or the empty string
	 * @param year   calendar year, or 0
	 */
	public record Near(String unitId, int year) {

		/** Nothing is nearer than anything else. */
		public static final Near NOWHERE = new Near("", 0);
	}

	/** How much of the index is read. */
	public enum Effort {
		/** So much as is read in less than a tenth of a second. */
		QUICK,
		/** All that is needed. */
		WHOLE
	}

	/** Words sought everywhere, thoroughly. */
	public static SearchQuestion of(String words, int limit) {
		return new SearchQuestion(words, SearchFilter.NONE, Near.NOWHERE, List.of(), limit, Effort.WHOLE);
	}

	/** The question for some places only. */
	public SearchQuestion within(SearchFilter place) {
		return new SearchQuestion(words, place, near, unsaved, limit, effort);
	}

	/** The question of somebody who works with a unit and a year. */
	public SearchQuestion near(String unitId, int year) {
		return new SearchQuestion(words, filter, new Near(unitId, year), unsaved, limit, effort);
	}

	/** The question with documents that have changes nobody has saved. */
	public SearchQuestion with(List<UnsavedTexts> documents) {
		return new SearchQuestion(words, filter, near, List.copyOf(documents), limit, effort);
	}

	/** The question with another effort. */
	public SearchQuestion by(Effort other) {
		return new SearchQuestion(words, filter, near, unsaved, limit, other);
	}
}
