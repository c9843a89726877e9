package se.styrkedjan.forms.goal;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.earlier.EarlierText;
import se.styrkedjan.forms.earlier.LastYear;
import se.styrkedjan.forms.earlier.Said;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.status.StatusSign;

/**
 * What was said of a goal in the period before, to read and copy while the next is written; in the first period of a year
 * what was said last in the year before.
 */
final class Earlier {

	private final PlanContext context;
	private final EarlierText text;
	private final Runnable again = this::refresh;
	private Goal goal;
	private Period period;

	Earlier(Composite parent, PlanContext context, MarkupBinding analysis) {
		this.context = context;
		text = new EarlierText(parent, context, analysis);
	}

	void show(Goal shown, Period chosen) {
		goal = shown;
		period = chosen;
		refresh();
	}

	private void refresh() {
		if (!text.control().isDisposed()) {
			text.show(Assessments.before(goal, period).map(said -> said(said, context.plan())).or(this::lastYear));
		}
	}

	private Optional<Said> lastYear() {
		return LastYear.of(context.session()).plan(context.plan(), again).flatMap(plan -> PlanElements
				.all(plan, Goal.class).filter(other -> goal.getLineage() != null && goal.getLineage().equals(other.getLineage()))
				.flatMap(other -> Assessments.before(other, Period.EXTRA).stream()).findFirst().map(said -> said(said, plan)));
	}

	/** The status is only read: how the goal goes is judged anew each time. */
	private static Said said(Assessment assessment, Plan plan) {
		var judged = new Said.Figures(StatusSign.of(assessment.getStatus()).text(), Optional.empty());
		return new Said(Said.label(assessment.getPeriod(), plan.getYear()),
				assessment.getAnalysis() == null ? "" : assessment.getAnalysis(), Optional.of(judged));
	}
}
