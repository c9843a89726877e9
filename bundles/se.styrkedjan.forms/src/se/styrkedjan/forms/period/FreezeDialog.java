package se.styrkedjan.forms.period;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.FreezeReport;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks for the number and the day of the decision that freezes a report. */
final class FreezeDialog extends StepDialog {

	private static final Messages WORDS = Messages.of(FreezeDialog.class);

	private final Report report;
	private Field<Text> number;
	private Field<Text> day;
	private Operation operation;

	FreezeDialog(Shell parent, Report report) {
		super(parent, WORDS.text("freeze.title", Reports.name(report)), WORDS.text("step.FREEZE"));
		this.report = report;
	}

	/** The operation that freezes the report; empty when the user has changed their mind. */
	Optional<Operation> ask() {
		return open() == OK ? Optional.of(operation) : Optional.empty();
	}

	@Override
	protected void ask(Composite area) {
		FormKit.body(area, WORDS.text("freeze.explanation"));
		number = field(area, "freeze.number", report.getRegistrationNumber());
		LocalDate decided = report.getDecisionDate() == null ? LocalDate.now() : report.getDecisionDate();
		day = field(area, "freeze.day", DateTarget.format(decided));
	}

	private static Field<Text> field(Composite area, String key, String value) {
		Field<Text> field = new Field<>(area, WORDS.text(key), parent -> new Text(parent, SWT.BORDER));
		field.control().setText(value == null ? "" : value);
		return field;
	}

	@Override
	protected boolean accept() {
		boolean noNumber = number.control().getText().isBlank();
		ReportDay typed = ReportDay.of(day.control().getText(), report);
		Optional<LocalDate> decided = typed.day();
		number.complain(noNumber ? Optional.of(WORDS.text("freeze.number.wanted")) : Optional.empty());
		day.complain(typed.problem(WORDS.text("freeze.day.wanted")));
		if (noNumber || decided.isEmpty()) {
			(noNumber ? number : day).control().setFocus();
			return false;
		}
		operation = new FreezeReport(report, number.control().getText().strip(), decided.get());
		return true;
	}
}
