package se.styrkedjan.benchmarks.store;

/** The beginning of a word, as it is typed. */
public final class SearchManyBeginning extends SearchMany {

	/** The benchmark. */
	public SearchManyBeginning() {
		super("be");
	}
}
