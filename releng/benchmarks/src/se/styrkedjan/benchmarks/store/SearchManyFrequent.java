package se.styrkedjan.benchmarks.store;

/** A word that stands in nearly every text. */
public final class SearchManyFrequent extends SearchMany {

	/** The benchmark. */
	public SearchManyFrequent() {
		super("verksamheten");
	}
}
