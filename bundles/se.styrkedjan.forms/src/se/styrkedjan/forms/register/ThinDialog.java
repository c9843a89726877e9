package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.register.ThinCases;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.rules.register.ThinnedCases;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;

/** Says what thinning does, what it cannot reach and that it cannot be taken back, and asks what the log needs. */
final class ThinDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(ThinDialog.class);
	private static final int WIDTH = 600;

	private final List<Case> cases;
	private Field<Text> basis;
	private Field<Text> by;
	private ThinCases.Entry entry;

	private ThinDialog(Shell parent, List<Case> cases) {
		super(parent, new Form(WORDS.text("thin.title"), WORDS.text("thin.ok"), WIDTH));
		this.cases = cases;
	}

	/** Asks; answers what the log is to say, empty when the user has changed their mind. */
	static Optional<ThinCases.Entry> ask(Shell parent, List<Case> cases) {
		ThinDialog dialog = new ThinDialog(parent, cases);
		return dialog.open() == OK ? Optional.of(dialog.entry) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		String numbers = cases.stream().map(Case::getNumber).filter(Objects::nonNull)
				.collect(Collectors.joining(ThinnedCases.SEPARATOR));
		FormKit.section(area, WORDS.text("thin.cases", cases.size(), numbers));
		FormKit.text(area, WORDS.text("thin.final"), TextStyle.STRONG, Tone.WARNING);
		FormKit.body(area, WORDS.text("thin.what"));
		FormKit.body(area, WORDS.text("thin.backups"));
		WorkContext.get().store().flatMap(DatabaseSize::ofLarge)
				.ifPresent(size -> FormKit.body(area, WORDS.text("thin.size", size)));
		basis = field(area, "thin.log.basis");
		basis.help(WORDS.text("thin.basis.help"));
		by = field(area, "thin.log.by");
		by.control().setText(UserPreferences.name());
	}

	@Override
	protected void made() {
		check();
	}

	private Field<Text> field(Composite area, String key) {
		Field<Text> field = new Field<>(area, WORDS.text(key), box -> new Text(box, SWT.BORDER));
		field.control().addListener(SWT.Modify, event -> check());
		return field;
	}

	/** What is empty from the start is not complained of before something has been typed and taken away again. */
	private void check() {
		boolean complete = by != null && isWritten(basis, "thin.basis.wanted") & isWritten(by, "thin.by.wanted");
		allow(complete);
		if (getButtonBar() != null) {
			fit();
		}
	}

	private boolean isWritten(Field<Text> field, String wanted) {
		String typed = field.control().getText();
		boolean touched = getButtonBar() != null && (field.control().isFocusControl() || !typed.isEmpty());
		field.complain(typed.isBlank() && touched ? Optional.of(WORDS.text(wanted)) : PersonalDataNote.complaint(typed));
		return !typed.isBlank();
	}

	@Override
	protected void okPressed() {
		entry = new ThinCases.Entry(LocalDate.now(), by.control().getText().strip(), basis.control().getText().strip());
		super.okPressed();
	}
}
