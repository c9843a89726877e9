package se.styrkedjan.forms.period;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.dialog.QuestionDialog;

/** A small dialog for a step that needs a few words first; it stays open until they can be used. */
abstract class StepDialog extends QuestionDialog {

	private static final int WIDTH = 460;

	private final String title;

	StepDialog(Shell parent, String title, String verb) {
		super(parent, new Form(title, verb, WIDTH));
		this.title = title;
	}

	/** Makes the fields. */
	protected abstract void ask(Composite area);

	/** Takes what was typed; false, with words at the field, when it cannot be used. */
	protected abstract boolean accept();

	@Override
	protected final void fill(Composite area) {
		FormKit.heading(area, title);
		ask(area);
	}

	@Override
	protected void okPressed() {
		if (accept()) {
			super.okPressed();
		} else {
			fit();
		}
	}
}
