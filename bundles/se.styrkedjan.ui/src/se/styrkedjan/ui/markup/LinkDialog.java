package se.styrkedjan.ui.markup;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.message.Messages;

/** Asks where some words are to lead. */
final class LinkDialog extends QuestionDialog {

	private static final Messages TEXT = Messages.of(LinkDialog.class);
	private static final int WIDTH = 420;

	private final String before;
	private Field<Text> address;
	private String chosen = "";

	private LinkDialog(Shell parent, String before) {
		super(parent, new Form(TEXT.text("link.title"), TEXT.text("link.ok"), WIDTH));
		this.before = before;
	}

	static void open(MarkupField field) {
		var dialog = new LinkDialog(field.getShell(), field.link());
		if (dialog.open() == Window.OK) {
			field.link(dialog.chosen);
		}
	}

	@Override
	protected void fill(Composite area) {
		address = new Field<>(area, TEXT.text("link.address"), p -> new Text(p, SWT.BORDER)).help(TEXT.text("link.help"));
		address.control().setText(before);
		address.control().selectAll();
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
