package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.register.ThinCases;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.rules.register.ThinnedCases;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Says what thinning does, what it cannot reach and that it cannot be taken back, and asks what the log needs. */
final class ThinDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(ThinDialog.class);
	private static final int WIDTH = 600;

	private final List<Case> cases;
	private Field<Text> basis;
	private Field<Text> by;
	private ThinCases.Entry entry;

	private ThinDialog(Shell parent, List<Case> cases) {
		super(parent);
		this.cases = cases;
	}

	/** Asks; answers what the log is to say, empty when the user has changed their mind. */
	static Optional<ThinCases.Entry> ask(Shell parent, List<Case> cases) {
		ThinDialog dialog = new ThinDialog(parent, cases);
		return dialog.open() == OK ? Optional.of(dialog.entry) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("thin.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		String numbers = cases.stream().map(Case::getNumber).filter(Objects::nonNull)
				.collect(Collectors.joining(ThinnedCases.SEPARATOR));
		FormKit.section(area, WORDS.text("thin.cases", cases.size(), numbers));
		FormKit.text(area, WORDS.text("thin.final"), TextStyle.STRONG, Tone.WARNING);
		FormKit.body(area, WORDS.text("thin.what"));
		FormKit.body(area, WORDS.text("thin.backups"));
		basis = field(area, "thin.log.basis");
		basis.help(WORDS.text("thin.basis.help"));
		by = field(area, "thin.log.by");
		by.control().setText(UserPreferences.name());
		return area;
	}

	private Field<Text> field(Composite area, String key) {
		Field<Text> field = new Field<>(area, WORDS.text(key), box -> new Text(box, SWT.BORDER));
		field.control().addListener(SWT.Modify, event -> check());
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("new.cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, WORDS.text("thin.ok"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
		check();
	}

	private void check() {
		Control ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!basis.control().getText().isBlank() && !by.control().getText().isBlank());
		}
	}

	@Override
	protected void okPressed() {
		entry = new ThinCases.Entry(LocalDate.now(), by.control().getText().strip(), basis.control().getText().strip());
		super.okPressed();
	}
}
