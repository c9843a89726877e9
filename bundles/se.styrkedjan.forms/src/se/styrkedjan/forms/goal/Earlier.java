package se.styrkedjan.forms.goal;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.earlier.EarlierText;
import se.styrkedjan.forms.earlier.Said;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.ui.status.StatusSign;

/** What was said of a goal in the period before, to read and copy while the next is written. */
final class Earlier {

	private final PlanContext context;
	private final EarlierText text;

	Earlier(Composite parent, PlanContext context, MarkupBinding analysis) {
		this.context = context;
		text = new EarlierText(parent, context, analysis);
	}

	void show(Optional<Assessment> earlier) {
		text.show(earlier.map(this::said));
	}

	/** The status is only read: how the goal goes is judged anew each time. */
	private Said said(Assessment assessment) {
		var judged = new Said.Figures(StatusSign.of(assessment.getStatus()).text(), Optional.empty());
		return new Said(Said.label(assessment.getPeriod(), context.plan().getYear()),
				assessment.getAnalysis() == null ? "" : assessment.getAnalysis(), Optional.of(judged));
	}
}
