package se.styrkedjan.app.help;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The keys of the program, by where they work. */
final class KeysDialog extends FormDialog {

	private static final Messages TEXT = Messages.of(KeysDialog.class);
	private static final List<String> EVERYWHERE = List.of("find", "search", "thread", "places", "back", "save", "undo",
			"redo", "parts", "help");
	private static final List<String> TABLES = List.of("overwrite", "enter", "tab", "escape", "rectangle", "paste",
			"insert", "remove", "move");
	private static final List<String> TEXTS = List.of("bold", "italic", "bullets", "numbers", "heading", "link");

	KeysDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TEXT.text("keys.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.row(parent, 3);
		area.setLayout(FormKit.layout(3, Spacing.LARGE, Spacing.LARGE));
		group(area, "everywhere", EVERYWHERE);
		group(area, "tables", TABLES);
		group(area, "texts", TEXTS);
		return area;
	}

	private static void group(Composite area, String name, List<String> keys) {
		Composite group = FormKit.column(area, Spacing.SMALL);
		group.setLayout(FormKit.layout(2, Spacing.SMALL, 0));
		((GridData) group.getLayoutData()).verticalAlignment = org.eclipse.swt.SWT.TOP;
		Label head = FormKit.section(group, TEXT.text("keys." + name));
		((GridData) head.getLayoutData()).horizontalSpan = 2;
		for (String key : keys) {
			String[] parts = TEXT.text("key." + key).split("\\|");
			wide(FormKit.text(group, parts[0], TextStyle.STRONG, Tone.TEXT), 150);
			wide(FormKit.text(group, parts[1], TextStyle.BODY, Tone.TEXT), 190);
		}
	}

	private static void wide(Label label, int width) {
		((GridData) label.getLayoutData()).widthHint = width;
		((GridData) label.getLayoutData()).verticalAlignment = org.eclipse.swt.SWT.TOP;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		var close = createButton(parent, IDialogConstants.OK_ID, TEXT.text("about.close"), true);
		Theme.current().paint(close, Tone.ACCENT, Tone.ON_ACCENT);
	}
}
