package se.styrkedjan.forms.period;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.period.ReturnReport;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks what is to be done before a report is given back to the unit. */
final class ReturnDialog extends StepDialog {

	private static final Messages WORDS = Messages.of(ReturnDialog.class);
	private static final int LINES = 4;

	private final Report report;
	private Field<Text> comment;
	private Operation operation;

	ReturnDialog(Shell parent, Report report) {
		super(parent, WORDS.text("return.title", Reports.name(report)), WORDS.text("step.RETURN"));
		this.report = report;
	}

	/** The operation that gives the report back; empty when the user has changed their mind. */
	Optional<Operation> ask() {
		return open() == OK ? Optional.of(operation) : Optional.empty();
	}

	@Override
	protected void ask(Composite area) {
		FormKit.body(area, WORDS.text("return.explanation") + MonthsAgain.words(report));
		comment = new Field<>(area, WORDS.text("return.comment"), ReturnDialog::text);
	}

	/** A text of some lines; Tab leaves it. */
	private static Text text(Composite parent) {
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridData data = FormKit.fill();
		data.heightHint = text.getLineHeight() * LINES;
		text.setLayoutData(data);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	@Override
	protected boolean accept() {
		boolean missing = comment.control().getText().isBlank();
		comment.complain(missing ? Optional.of(WORDS.text("return.comment.wanted")) : Optional.empty());
		if (missing) {
			comment.control().setFocus();
			return false;
		}
		operation = new ReturnReport(report, comment.control().getText());
		return true;
	}
}
