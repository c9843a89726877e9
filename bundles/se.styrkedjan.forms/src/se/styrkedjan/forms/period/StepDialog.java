package se.styrkedjan.forms.period;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A small dialog for a step that needs a few words first; it stays open until they can be used. */
abstract class StepDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(StepDialog.class);
	private static final int WIDTH = 460;

	private final String title;
	private final String verb;

	StepDialog(Shell parent, String title, String verb) {
		super(parent);
		this.title = title;
		this.verb = verb;
	}

	/** Makes the fields. */
	protected abstract void fill(Composite area);

	/** Takes what was typed; false, with words at the field, when it cannot be used. */
	protected abstract boolean accept();

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		FormKit.heading(area, title);
		fill(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, verb, true), Tone.ACCENT, Tone.ON_ACCENT);
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
