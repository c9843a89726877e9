package se.styrkedjan.benchmarks.store;

/** Two frequent words that stand in few elements together. */
public final class SearchManyTwoWords extends SearchMany {

	/** The benchmark. */
	public SearchManyTwoWords() {
		super("beslut barn");
	}
}
