package se.styrkedjan.benchmarks.store;

/** The first letter of a word, with which more words begin than with any other. */
public final class SearchManyFirstLetter extends SearchMany {

	/** The benchmark. */
	public SearchManyFirstLetter() {
		super("s");
	}
}
