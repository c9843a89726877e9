package se.styrkedjan.forms.period;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.ThawReport;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks why a frozen report is opened for work again. */
final class ThawDialog extends StepDialog {

	private static final Messages WORDS = Messages.of(ThawDialog.class);

	private final Report report;
	private Field<Text> reason;
	private Operation operation;

	ThawDialog(Shell parent, Report report) {
		super(parent, WORDS.text("thaw.title", Reports.name(report)), WORDS.text("step.THAW"));
		this.report = report;
	}

	/** The operation that opens the report; empty when the user has changed their mind. */
	Optional<Operation> ask() {
		return open() == OK ? Optional.of(operation) : Optional.empty();
	}

	@Override
	protected void ask(Composite area) {
		FormKit.body(area, WORDS.text("thaw.explanation") + MonthsAgain.words(report));
		reason = new Field<>(area, WORDS.text("thaw.reason"), parent -> new Text(parent, SWT.BORDER));
	}

	@Override
	protected boolean accept() {
		boolean missing = reason.control().getText().isBlank();
		reason.complain(missing ? Optional.of(WORDS.text("thaw.reason.wanted")) : Optional.empty());
		if (missing) {
			reason.control().setFocus();
			return false;
		}
		operation = new ThawReport(report, reason.control().getText().strip());
		return true;
	}
}
