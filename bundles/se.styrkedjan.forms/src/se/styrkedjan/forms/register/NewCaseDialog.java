package se.styrkedjan.forms.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.table.DateReading;
import se.styrkedjan.forms.table.DateReading.Edge;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.message.Messages;

/** Asks for what a case cannot be without: its day and at least one category. */
final class NewCaseDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(NewCaseDialog.class);
	private static final int WIDTH = 640;

	private final CaseRegister register;
	private final DateReading reading;
	private Field<Text> day;
	private CategoryChoice choice;
	private Case made;

	private NewCaseDialog(Shell parent, CaseRegister register, int year) {
		super(parent, new Form(WORDS.text("new.title"), WORDS.text("new.ok"), WIDTH));
		this.register = register;
		this.reading = new DateReading(year, Edge.LAST);
	}

	/** Asks; answers the case, in no register yet. */
	static Optional<Case> ask(Shell parent, CaseRegister register, int year) {
		NewCaseDialog dialog = new NewCaseDialog(parent, register, year);
		return dialog.open() == OK ? Optional.of(dialog.made) : Optional.empty();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		day = new Field<>(area, WORDS.text("case.date"), box -> new Text(box, SWT.BORDER));
		LocalDate today = LocalDate.now();
		day.control().setText(today.getYear() == reading.year() ? today.toString() : "");
		day.control().addListener(SWT.Modify, event -> check());
		FormKit.body(area, WORDS.text("new.categories"));
		choice = new CategoryChoice(area, chosen -> check());
		choice.show(register.getGroups(), List.of());
		day.control().selectAll();
	}

	@Override
	protected void made() {
		check();
	}

	private void check() {
		if (choice != null) {
			allow(readDay().isPresent() && !choice.chosen().isEmpty());
			if (getButtonBar() != null) {
				fit();
			}
		}
	}

	private Optional<LocalDate> readDay() {
		try {
			Optional<LocalDate> read = Optional.ofNullable(reading.read(day.control().getText()));
			Optional<String> problem = read.flatMap(found -> CaseDays.received(found, reading.year()));
			day.complain(problem);
			return problem.isPresent() ? Optional.empty() : read;
		} catch (UnreadableException e) {
			day.complain(Optional.of(e.getMessage()));
			return Optional.empty();
		}
	}

	@Override
	protected void okPressed() {
		made = Elements.create(RegisterPackage.eINSTANCE.getCase());
		made.setDate(readDay().orElseThrow());
		List<CaseCategory> chosen = choice.chosen();
		made.getCategories().addAll(chosen);
		super.okPressed();
	}
}
