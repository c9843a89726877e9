package se.styrkedjan.forms.navigator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Says how much is missing in the plan and leads there; above it what the navigator has to say. */
final class MissingLine {

	private static final Messages WORDS = Messages.of(MissingLine.class);

	private final Label message;

	MissingLine(Composite parent, IWorkbenchPage page) {
		Composite line = FormKit.column(parent, Spacing.SMALL);
		line.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		message = FormKit.body(line, "");
		Shown.when(false, message);
	}

	void show(Plan plan, Period period) {
		// see Missing
	}

	void say(String words) {
		message.setText(words.replace("&", "&&"));
		Shown.when(!words.isEmpty(), message);
	}
}
