package se.styrkedjan.ui.markup;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import java.util.Optional;

import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Asks where some words are to lead. */
final class LinkDialog extends FormDialog {

	private static final Messages TEXT = Messages.of(LinkDialog.class);

	private final String before;
	private Field<Text> address;
	private String chosen = "";

	private LinkDialog(Shell parent, String before) {
		super(parent);
		this.before = before;
	}

	static void open(MarkupField field) {
		var dialog = new LinkDialog(field.getShell(), field.link());
		if (dialog.open() == Window.OK) {
			field.link(dialog.chosen);
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TEXT.text("link.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.SMALL);
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.LARGE));
		address = new Field<>(area, TEXT.text("link.address"), p -> new Text(p, SWT.BORDER)).help(TEXT.text("link.help"));
		((GridData) address.getLayoutData()).widthHint = 420;
		address.control().setText(before);
		address.control().selectAll();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, TEXT.text("link.cancel"), false);
		var ok = createButton(parent, IDialogConstants.OK_ID, TEXT.text("link.ok"), true);
		Theme.current().paint(ok, Tone.ACCENT, Tone.ON_ACCENT);
	}

	@Override
	protected void okPressed() {
		String typed = address.control().getText().strip();
		chosen = MarkupLinks.typed(typed);
		if (chosen.isEmpty() && !typed.isEmpty()) {
			address.complain(Optional.of(TEXT.text("link.bad")));
			fit();
		} else {
			super.okPressed();
		}
	}
}
