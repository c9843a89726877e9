package se.styrkedjan.forms.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.GoalTable;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.ui.message.Messages;

/** All indicators of a plan in one table, grouped by the goal they measure, for one period at a time. */
public final class IndicatorTable extends GoalTable<Indicator> {

	private static final Messages WORDS = Messages.of(IndicatorTable.class);

	private final ReasonRequest reasons;
	private IndicatorView view = IndicatorView.OUTCOME;
	private PastOutcomes past = PastOutcomes.NONE;

	/**
	 * A table over the indicators of a plan; {@link #refresh} fills it.
	 *
	 * @param plan    the plan as it is now
	 * @param perform makes an operation; answers in words why it was refused
	 * @param reasons asks why a proposed fulfilment is overruled
	 */
	public IndicatorTable(Supplier<Plan> plan, Function<Operation, Optional<String>> perform, ReasonRequest reasons) {
		super(plan, SteeringPackage.eINSTANCE.getGoal_Indicators(), perform);
		this.reasons = reasons;
	}

	/** Shows other columns after the next {@link #refresh}. */
	public void showColumns(IndicatorView shown) {
		view = shown;
	}

	/** Shows other outcomes of earlier years after the next {@link #refresh}. */
	void showPast(PastOutcomes known) {
		past = known;
	}

	@Override
	protected List<Column<Indicator>> makeColumns() {
		IndicatorColumns usual = new IndicatorColumns(period(), reasons);
		PeriodColumns periods = new PeriodColumns(plan(), period(), () -> past, reasons);
		return switch (view) {
		case DEFINITION, OUTCOME, ALL -> usual.of(view);
		case PERIODS -> usual.besideTitle(periods.overTime());
		case GENDER -> usual.besideTitle(periods.byGender());
		};
	}

	@Override
	protected String newRowLabel() {
		return WORDS.text("new");
	}

	@Override
	protected void entitle(Indicator indicator, String title) {
		indicator.setTitle(title);
	}

	@Override
	protected boolean isInherited(Indicator indicator) {
		return indicator.isInherited();
	}

	@Override
	protected boolean isEnded(Indicator indicator) {
		return false;
	}

	/** A plan asks for a target; a report asks for an outcome and an analysis. */
	@Override
	protected boolean isIncomplete(Indicator indicator) {
		return period() == Period.VP ? !hasTarget(indicator.getTarget())
				: Outcomes.of(indicator, period()).filter(IndicatorTable::isReported).isEmpty();
	}

	private static boolean hasTarget(Target target) {
		return target != null && (target.getValue() != null || isFilled(target.getText()));
	}

	private static boolean isReported(Outcome outcome) {
		return (outcome.getValue() != null || isFilled(outcome.getValueText())) && isFilled(outcome.getAnalysis());
	}

	private static boolean isFilled(String text) {
		return text != null && !text.isBlank();
	}
}
