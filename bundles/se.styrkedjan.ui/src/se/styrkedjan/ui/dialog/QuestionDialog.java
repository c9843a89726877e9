package se.styrkedjan.ui.dialog;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A dialog that asks for something: its parts in a column, and under them a verb to take the answer and one to cancel. */
public abstract class QuestionDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(QuestionDialog.class);

	private final Form form;

	/**
	 * How a dialog looks.
	 *
	 * @param title words in the frame of the window
	 * @param verb  what the main button says
	 * @param width of the column, in points
	 */
	public record Form(String title, String verb, int width) {
	}

	/** A dialog over a window. */
	protected QuestionDialog(Shell parent, Form form) {
		super(parent);
		this.form = form;
	}

	/** Makes the parts. */
	protected abstract void fill(Composite area);

	/** Called once when parts and buttons are made. */
	protected void made() {
		// most dialogs are ready to be answered
	}

	/** Lets the answer be taken, or not; without effect before the buttons are made. */
	protected final void allow(boolean usable) {
		Button verb = getButton(IDialogConstants.OK_ID);
		if (verb != null) {
			verb.setEnabled(usable);
		}
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(form.title());
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		GridData data = FormKit.fillBoth();
		data.widthHint = form.width();
		area.setLayoutData(data);
		fill(area);
		return area;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, form.verb(), true), Tone.ACCENT, Tone.ON_ACCENT);
		made();
	}
}
