package se.styrkedjan.forms.text;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Says what a report that has not been opened is for, and offers to open it. */
final class UnopenedReport {

	private static final Messages WORDS = Messages.of(UnopenedReport.class);

	private final Composite column;
	private final Label title;
	private final Button open;

	UnopenedReport(Composite parent, Runnable openReport) {
		column = new Composite(parent, 0);
		column.setBackground(parent.getBackground());
		column.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		title = FormKit.heading(column, "");
		FormKit.secondary(column, WORDS.text("unopened.text"));
		open = FormKit.primary(column, WORDS.text("unopened.open", ""), openReport);
	}

	Control control() {
		return column;
	}

	void show(Period period) {
		title.setText(WORDS.text("unopened.title", Vocabulary.longName(period)));
		open.setText(WORDS.text("unopened.open", Vocabulary.longName(period)));
		column.layout();
	}

	void setFocus() {
		open.setFocus();
	}
}
