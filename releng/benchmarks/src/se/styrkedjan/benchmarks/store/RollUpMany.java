package se.styrkedjan.benchmarks.store;

import java.nio.file.Path;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.Prepared;
import se.styrkedjan.store.Store;

/** Asks how the goals are fulfilled over all units and years. */
public final class RollUpMany implements Prepared {

	private Store store;

	@Override
	public String title() {
		return "roll-up over 18 000 plans";
	}

	@Override
	public Limit limit() {
		return Limit.always(500);
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
		if (store.queries().rollUp(0).isEmpty()) {
			throw new IllegalStateException("nothing rolled up");
		}
	}

	@Override
	public void close() {
		store.close();
	}
}
