package se.styrkedjan.benchmarks.store;

/** A word that stands in one unit's plans only. */
public final class SearchManyRare extends SearchMany {

	/** The benchmark. */
	public SearchManyRare() {
		super("1234");
	}
}
