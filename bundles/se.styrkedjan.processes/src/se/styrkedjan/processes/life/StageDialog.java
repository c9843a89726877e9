package se.styrkedjan.processes.life;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Asks what a change of stage needs; stays open, with words at the field, until it can be made. */
abstract class StageDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(StageDialog.class);
	private static final int WIDTH = 480;

	private final String key;
	private Operation operation;

	/** A dialog with the words of a key. */
	StageDialog(Shell parent, String key) {
		super(parent);
		this.key = key;
	}

	/** Asks; empty when the user has changed their mind. */
	final Optional<Operation> ask() {
		return open() == OK ? Optional.of(operation) : Optional.empty();
	}

	/** Makes the fields. */
	abstract void fill(Composite area);

	/** The change that what is typed means. */
	abstract Operation typed();

	/** Says at the field it is about why the change cannot be made. */
	abstract void complain(Optional<Refusal> refusal, String words);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text(key + ".title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		FormKit.heading(area, WORDS.text(key + ".title"));
		FormKit.body(area, WORDS.text(key + ".text"));
		fill(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, WORDS.text(key + ".verb"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
	}

	@Override
	protected void okPressed() {
		Operation wanted = typed();
		Optional<Refusal> refusal = wanted.check();
		complain(refusal, refusal.map(Wording.current()::of).orElse(""));
		if (refusal.isEmpty()) {
			operation = wanted;
			super.okPressed();
		} else {
			fit();
		}
	}
}
