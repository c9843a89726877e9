package se.styrkedjan.forms.activity;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.GoalTable;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;

/** All activities of a plan in one table, grouped by the goal they serve, for one period at a time. */
public final class ActivityTable extends GoalTable<Activity> {

	private static final Messages WORDS = Messages.of(ActivityTable.class);

	private final InstantSource clock;

	/**
	 * A table over the activities of a plan; {@link #refresh} fills it.
	 *
	 * @param plan    the plan as it is now
	 * @param perform makes an operation; answers in words why it was refused
	 * @param clock   tells today's date, by which an activity has ended
	 */
	public ActivityTable(Supplier<Plan> plan, Function<Operation, Optional<String>> perform, InstantSource clock) {
		super(plan, SteeringPackage.eINSTANCE.getGoal_Activities(), perform);
		this.clock = clock;
	}

	@Override
	protected List<Column<Activity>> makeColumns() {
		return new ActivityColumns(period(), plan().getYear()).all();
	}

	@Override
	protected String newRowLabel() {
		return WORDS.text("new");
	}

	@Override
	protected void entitle(Activity activity, String title) {
		activity.setTitle(title);
	}

	@Override
	protected boolean isInherited(Activity activity) {
		return activity.isInherited();
	}

	/** Done, stopped, or its last day has passed. */
	@Override
	protected boolean isEnded(Activity activity) {
		ActivityState state = Reports.of(activity, period()).map(ActivityReport::getStatus)
				.orElse(ActivityState.NOT_SET);
		return state == ActivityState.DONE || state == ActivityState.STOPPED
				|| activity.getEnd() != null && activity.getEnd().isBefore(today());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
	}

	/** A plan asks for both dates; a report asks for an analysis too. */
	@Override
	protected boolean isIncomplete(Activity activity) {
		boolean planned = activity.getStart() != null && activity.getEnd() != null;
		return !planned || period() != Period.VP && !isReported(activity);
	}

	private boolean isReported(Activity activity) {
		return Reports.of(activity, period()).map(ActivityReport::getAnalysis).filter(text -> !text.isBlank())
				.isPresent();
	}
}
