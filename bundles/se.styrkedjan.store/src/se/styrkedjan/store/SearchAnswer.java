package se.styrkedjan.store;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits   best first: those of the near unit and year, then those of the unit, then others; those with the words in
 *               their titles before others; newer years before older ones
 * @param extent whether they are all
 */
public record SearchAnswer(List<SearchHit> hits, Extent extent) {

	/** Nothing, and it is certain. */
	public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), Extent.ALL);

	/** Keeps its own copy of the hits. */
	public SearchAnswer {
		hits = List.copyOf(hits);
	}

	/** How many hits there are beside those answered. */
	public enum Extent {
		/** None. */
		ALL,
		/** Some. */
		MORE,
		/** Nobody knows: not everything has been looked through, the effort being spent. */
		UNFINISHED
	}
}
