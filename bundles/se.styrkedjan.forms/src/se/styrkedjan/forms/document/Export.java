package se.styrkedjan.forms.document;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.LongWork;

/** Writes the document to a file of the user's choice, and offers to open it. */
final class Export {

	private static final Messages WORDS = Messages.of(Export.class);

	private final PlanContext context;
	private final Composite column;
	private final Label written;
	private final Link open;
	private Path last;

	Export(Composite parent, PlanContext context) {
		this.context = context;
		column = FormKit.column(parent, Spacing.SMALL);
		FormKit.section(column, WORDS.text("export.title"));
		Composite verbs = new Composite(column, SWT.NONE);
		verbs.setBackground(column.getBackground());
		GridData wrapped = FormKit.fill();
		wrapped.widthHint = Spacing.LARGE; // as labels have: a column as wide as the buttons would be too high for them
		verbs.setLayoutData(wrapped);
		RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
		wrapping.spacing = Spacing.SMALL;
		wrapping.marginLeft = 0;
		verbs.setLayout(wrapping);
		button(FormKit.primary(verbs, WORDS.text("export.PDF"), () -> export(ReportFormat.PDF)));
		button(FormKit.button(verbs, WORDS.text("export.DOCX"), () -> export(ReportFormat.DOCX)));
		button(FormKit.button(verbs, WORDS.text("export.HTML"), () -> export(ReportFormat.HTML)));
		written = FormKit.secondary(column, "");
		open = FormKit.link(column, WORDS.text("export.open"), () -> Program.launch(last.toString()));
		open.setLayoutData(FormKit.fill());
		Shown.when(false, written);
		Shown.when(false, open);
	}

	/** Buttons wrap to further rows, which needs data of that layout. */
	private static void button(Button button) {
		button.setLayoutData(new RowData());
	}

	private void export(ReportFormat format) {
		Optional<Violation> stop = PlanFindings.of(context.session()).violations().stream()
				.filter(violation -> violation.severity() == Severity.STOPS_PUBLISHING).findFirst();
		if (stop.isPresent()) {
			refuse(stop.get());
		} else {
			choose(format);
		}
	}

	/** What may not be published, such as a personal identity number, must go first. */
	private void refuse(Violation stop) {
		AlertText text = new AlertText(Alert.Kind.WARNING, WORDS.text("export.stopped"), RuleWords.current().of(stop),
				WORDS.text("export.stopped.remedy"));
		if (Alert.ask(column.getShell(), text, WORDS.text("export.stopped.show"), WORDS.text("cancel")) == 0) {
			context.reveal(stop.target());
		}
	}

	private void choose(ReportFormat format) {
		Printing printing = Printing.of(context);
		FileDialog dialog = new FileDialog(column.getShell(), SWT.SAVE);
		dialog.setText(WORDS.text("export." + format.name()));
		dialog.setFileName(printing.fileName(format));
		dialog.setFilterExtensions(new String[]{"*." + format.extension()});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(printing, format, Path.of(chosen));
		}
	}

	/** Writes off the UI thread. */
	void write(Printing printing, ReportFormat format, Path file) {
		LongWork.run(WORDS.text("export.work." + format.name()), progress -> printing.write(format, file, progress),
				this::done, error -> failed(file, error));
	}

	private void done(Path file) {
		if (column.isDisposed()) {
			return;
		}
		last = file;
		written.setText(WORDS.text("export.written", file.toString()).replace("&", "&&"));
		Shown.when(true, written);
		Shown.when(true, open);
		column.requestLayout();
	}

	private void failed(Path file, Throwable error) {
		if (column.isDisposed()) {
			return;
		}
		Alert.tell(column.getShell(), WriteFailure.of(file, error));
	}
}
