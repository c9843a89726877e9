package se.styrkedjan.forms.period;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.period.ApproveReport;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;

/** Asks who approves a report and which day. */
final class ApproveDialog extends StepDialog {

	private static final Messages WORDS = Messages.of(ApproveDialog.class);

	private final Report report;
	private Field<Text> by;
	private Field<Text> on;
	private Operation operation;

	ApproveDialog(Shell parent, Report report) {
		super(parent, WORDS.text("approve.title", Reports.name(report)), WORDS.text("step.APPROVE"));
		this.report = report;
	}

	/** The operation that approves the report; empty when the user has changed their mind. */
	Optional<Operation> ask() {
		return open() == OK ? Optional.of(operation) : Optional.empty();
	}

	@Override
	protected void ask(Composite area) {
		FormKit.body(area, WORDS.text("approve.explanation"));
		by = field(area, "approve.by", UserPreferences.name());
		by.help(WORDS.text("approve.by.help"));
		on = field(area, "approve.on", DateTarget.format(LocalDate.now()));
	}

	private static Field<Text> field(Composite area, String key, String value) {
		Field<Text> field = new Field<>(area, WORDS.text(key), parent -> new Text(parent, SWT.BORDER));
		field.control().setText(value);
		return field;
	}

	@Override
	protected boolean accept() {
		boolean nobody = by.control().getText().isBlank();
		ReportDay typed = ReportDay.of(on.control().getText(), report);
		Optional<LocalDate> day = typed.day();
		by.complain(nobody ? Optional.of(WORDS.text("approve.by.wanted")) : Optional.empty());
		on.complain(typed.problem(WORDS.text("approve.on.wanted")));
		if (nobody || day.isEmpty()) {
			(nobody ? by : on).control().setFocus();
			return false;
		}
		operation = new ApproveReport(report, by.control().getText(), day.get());
		return true;
	}
}
