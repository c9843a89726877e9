package se.styrkedjan.forms.document;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.period.PeriodPanel;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** How far the report has come, and the steps on, beside its pages. */
final class Decision {

	private static final Messages WORDS = Messages.of(Decision.class);

	private final PeriodPanel panel;

	Decision(Composite parent, PlanContext context) {
		Composite column = FormKit.column(parent, Spacing.SMALL);
		FormKit.section(column, WORDS.text("state.title"));
		panel = new PeriodPanel(column, context);
	}

	void show(Report report) {
		panel.show(report);
	}
}
