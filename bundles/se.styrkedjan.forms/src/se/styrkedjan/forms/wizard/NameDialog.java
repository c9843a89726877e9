package se.styrkedjan.forms.wizard;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.message.Messages;

/** Asks for a name, which cannot be empty. */
public final class NameDialog extends InputDialog {

	private static final Messages WORDS = Messages.of(NameDialog.class);

	private NameDialog(Shell parent, String title, String label, String suggestion) {
		super(parent, title, label, suggestion, text -> text.isBlank() ? WORDS.text("name.wanted") : null);
	}

	/** Asks; answers the name without spaces at its ends, empty when the user changed his mind. */
	public static Optional<String> ask(Shell parent, String title, String label, String suggestion) {
		NameDialog dialog = new NameDialog(parent, title, label, suggestion);
		return dialog.open() == OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return super.createButton(parent, id, WORDS.text(id == IDialogConstants.OK_ID ? "ok" : "cancel"), defaultButton);
	}
}
