package se.styrkedjan.forms.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.fulfilment.Fulfilment;
import se.styrkedjan.store.OutcomeRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/**
 * Reads what an indicator shows in all units, beside the user interface. Of the open plan its outcomes count as they are
 * now, of the others as they were saved.
 */
final class ComparisonLoading {

	private static final Messages WORDS = Messages.of(ComparisonLoading.class);

	private final PlanContext context;
	private RunningWork running;

	ComparisonLoading(PlanContext context) {
		this.context = context;
	}

	/** Reads; tells one of the two on the UI thread, unless something else has been asked meanwhile. */
	void load(Indicator indicator, Consumer<UnitComparison> done, Consumer<String> failed) {
		if (running != null) {
			running.cancel();
		}
		Plan plan = context.plan();
		Period latest = context.period() == Period.VP || context.period() == Period.EXTRA ? Period.VB : context.period();
		var question = new UnitComparison.Question(String.valueOf(plan.getUnitId()), indicator.getDirection(), latest);
		List<OutcomeRow> own = own(plan, indicator);
		String lineage = String.valueOf(indicator.getLineage());
		String title = String.valueOf(indicator.getTitle());
		int year = plan.getYear();
		Optional<Store> store = WorkContext.get().store();
		running = LongWork.run(WORDS.text("comparison.loading"), progress -> {
			List<OutcomeRow> rows = new ArrayList<>(own);
			store.ifPresent(open -> open.queries().comparison(lineage, title, year).stream()
					.filter(row -> !row.unitId().equals(question.unitId())).forEach(rows::add));
			return UnitComparison.of(rows, question);
		}, done, failure -> failed.accept(WORDS.text("comparison.failed", StoreProblem.text(failure).what())));
	}

	private static List<OutcomeRow> own(Plan plan, Indicator indicator) {
		return indicator.getOutcomes().stream().map(outcome -> row(plan, indicator, outcome)).toList();
	}

	private static OutcomeRow row(Plan plan, Indicator indicator, Outcome outcome) {
		return new OutcomeRow(plan.getId(), String.valueOf(plan.getUnitId()), plan.getUnitName(), plan.getYear(),
				outcome.getPeriod(), indicator.getId(), indicator.getLineage(), indicator.getTitle(), outcome.getValue(),
				Fulfilment.target(indicator).orElse(null), outcome.getFulfilment());
	}
}
