package se.styrkedjan.benchmarks.store;

import java.nio.file.Path;

import se.styrkedjan.benchmarks.DemoPlan;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.Prepared;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/** Saves a plan as its next revision, with its rows. */
public final class SavePlan implements Prepared {

	private Store store;
	private Plan plan;
	private long revision;

	@Override
	public String title() {
		return "save of a plan";
	}

	@Override
	public Limit limit() {
		return Limit.warm(100);
	}

	@Override
	public void prepare(Path folder) {
		store = DerbyStore.open(folder.resolve("store"));
		plan = DemoPlan.make();
		run();
	}

	@Override
	public void start() {
		store.prepare();
	}

	@Override
	public void run() {
		var goal = plan.getGoals().getFirst();
		goal.setTitle(goal.getTitle() + ".");
		revision = store.save(new SaveRequest(plan, revision, "benchmark", "")).number();
	}

	@Override
	public void close() {
		store.close();
	}
}
