package se.styrkedjan.benchmarks.store;

import java.nio.file.Path;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.Prepared;
import se.styrkedjan.store.Store;

/** Finds and loads one plan among 18 000, another one each time. */
public final class OpenAmongMany implements Prepared {

	private Store store;
	private int turn;

	@Override
	public String title() {
		return "open a plan among 18 000";
	}

	@Override
	public Limit limit() {
		return Limit.warm(200);
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
		turn++;
		var unit = turn * 97 % LargeCity.UNITS;
		var plan = store.queries().plan(LargeCity.unitId(unit), 2014 + turn % LargeCity.YEARS).orElseThrow();
		store.load(plan.id());
	}

	@Override
	public void close() {
		store.close();
	}
}
