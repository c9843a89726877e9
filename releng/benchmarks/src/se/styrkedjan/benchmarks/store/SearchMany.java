package se.styrkedjan.benchmarks.store;

import java.nio.file.Path;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.Prepared;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.SearchQuestion.Effort;
import se.styrkedjan.store.Store;

/** Searches 18 000 plans as the window does at each key, for somebody who works with a unit in the middle of them. */
abstract class SearchMany implements Prepared {

	private static final int LIMIT = 200;
	private static final int UNIT = 750;
	private static final int YEAR = 2020;

	private final String words;
	private Store store;

	SearchMany(String words) {
		this.words = words;
	}

	@Override
	public String title() {
		return "search 18 000 plans for \"" + words + '"';
	}

	@Override
	public Limit limit() {
		return Limit.warm(100);
	}

	@Override
	public void prepare(Path folder) {
		store = LargeCity.open();
	}

	@Override
	public void start() {
		store.prepare();
	}

	@Override
	public void run() {
		var question = SearchQuestion.of(words, LIMIT).near(LargeCity.unitId(UNIT), YEAR).by(Effort.QUICK);
		if (store.queries().search(question, Progress.NONE).hits().isEmpty()) {
			throw new IllegalStateException("nothing found for " + words);
		}
	}

	@Override
	public void close() {
		store.close();
	}
}
