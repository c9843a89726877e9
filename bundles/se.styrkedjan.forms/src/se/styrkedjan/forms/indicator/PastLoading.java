package se.styrkedjan.forms.indicator;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** Reads what a unit's indicators showed in earlier years, beside the user interface, and again after each save. */
final class PastLoading {

	private static final Messages WORDS = Messages.of(PastLoading.class);

	private final PlanContext context;
	private final Runnable whenThere;
	private final Runnable reload = this::load;
	private PastOutcomes known = PastOutcomes.NONE;
	private RunningWork loading;
	private boolean ended;

	/**
	 * Begins to read.
	 *
	 * @param context   the plan
	 * @param whenThere is told on the UI thread when something else is known
	 */
	PastLoading(PlanContext context, Runnable whenThere) {
		this.context = context;
		this.whenThere = whenThere;
		WorkContext.get().addListener(reload);
		load();
	}

	private void load() {
		WorkContext.get().store().ifPresent(this::load);
	}

	private void load(Store store) {
		if (loading != null) {
			loading.cancel();
		}
		String unit = context.plan().getUnitId();
		int year = context.plan().getYear();
		if (unit != null && !unit.isEmpty()) {
			loading = LongWork.run(WORDS.text("past.loading"),
					progress -> new PastOutcomes(store.queries().outcomes(unit), year), this::show,
					failure -> context.say(WORDS.text("past.failed", StoreProblem.text(failure).what())));
		}
	}

	private void show(PastOutcomes found) {
		if (!ended) {
			known = found;
			whenThere.run();
		}
	}

	/** What is known now. */
	PastOutcomes known() {
		return known;
	}

	/** Nobody wants to know any more. */
	void end() {
		ended = true;
		WorkContext.get().removeListener(reload);
	}
}
