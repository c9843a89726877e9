package se.styrkedjan.forms.goal;

import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.period.SettledBar;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusCombo;
import se.styrkedjan.ui.theme.Spacing;

/** How a goal went in the period: status and analysis, with what was said last time to look at. */
final class FollowUp {

	private static final Messages WORDS = Messages.of(FollowUp.class);

	private final PlanContext context;
	private final Composite column;
	private final Label heading;
	private final SettledBar settled;
	private final Field<Combo> statusField;
	private final MarkupBinding analysis;
	private final Earlier earlier;
	private StatusCombo status;
	private AssessmentText target;

	FollowUp(Composite parent, PlanContext context) {
		this.context = context;
		column = FormKit.column(parent, Spacing.MEDIUM);
		heading = FormKit.section(column, "");
		settled = new SettledBar(column, context);
		statusField = new Field<>(column, WORDS.text("status.label"), this::createStatus);
		analysis = new MarkupBinding(column, WORDS.text("analysis.label"), context);
		analysis.field().help(WORDS.text("analysis.help"));
		earlier = new Earlier(column, context, analysis);
	}

	private Combo createStatus(Composite area) {
		status = new StatusCombo(area, WORDS.text("status.label"), this::judge);
		return status.control();
	}

	Control control() {
		return column;
	}

	private void judge(Status chosen) {
		Optional<Refusal> refusal = context.perform(target.judge(chosen));
		statusField.complain(refusal.map(Wording.current()::of));
	}

	void show(Goal goal, Period period) {
		settled.show();
		AssessmentText wanted = new AssessmentText(goal, period);
		heading.setText(WORDS.text("followUp.title", Vocabulary.longName(period)));
		if (!wanted.equals(target)) {
			target = wanted;
			statusField.complain(Optional.empty());
			analysis.bind(target);
		}
		status.show(Assessments.status(goal, period));
		status.control().setEnabled(target.refusal().isEmpty());
		analysis.refresh();
		earlier.show(goal, period);
	}

	boolean setFocus() {
		return status.control().setFocus();
	}

	void commit() {
		analysis.commit();
	}
}
