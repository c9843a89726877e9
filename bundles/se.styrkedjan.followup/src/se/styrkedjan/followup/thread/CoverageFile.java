package se.styrkedjan.followup.thread;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.forms.document.WriteFailure;
import se.styrkedjan.forms.table.MenuButton;
import se.styrkedjan.report.Letterheads;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.coverage.CoverageDocument;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.backup.WholeFile;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Writes the coverage as a document to a file of the user's choice. */
final class CoverageFile {

	private static final Messages WORDS = ThreadWords.WORDS;

	private final Shell shell;
	private final Supplier<FollowUpData> data;

	private CoverageFile(Shell shell, Supplier<FollowUpData> data) {
		this.shell = shell;
		this.data = data;
	}

	/** A button with the formats. */
	static void offer(Composite row, Supplier<FollowUpData> data) {
		var file = new CoverageFile(row.getShell(), data);
		var button = new MenuButton(row, WORDS.text("coverage.document"));
		for (ReportFormat format : ReportFormat.values()) {
			button.add(WORDS.text("coverage.format." + format), () -> file.choose(format));
		}
	}

	private void choose(ReportFormat format) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(WORDS.text("coverage.document"));
		dialog.setFilterExtensions("*." + format.extension());
		dialog.setFileName(WORDS.text("coverage.file", String.valueOf(data.get().choice().year())) + "." + format.extension());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			FollowUpData shown = data.get();
			LongWork.run(WORDS.text("coverage.work"), progress -> write(document(shown), format, file, progress),
					written -> Notice.tell(WORDS.text("coverage.written", written.toString())),
					error -> Alert.tell(shell, WriteFailure.of(file, error)));
		}
	}

	private static ReportDocument document(FollowUpData shown) {
		return CoverageDocument.compose(shown.coverage(), new CoverageDocument.Subject(shown.choice().unitName(),
				shown.choice().year(), LocalDate.now(), letterhead(shown.choice().unitId())), Language.current());
	}

	private static Letterhead letterhead(String unitId) {
		return WorkContext.get().store().map(store -> new Letterheads(store).now(unitId)).orElse(Letterhead.NONE);
	}

	private static Path write(ReportDocument document, ReportFormat format, Path file, Progress progress)
			throws IOException {
		WholeFile.write(file, out -> Reports.writer(format).write(document, out, progress));
		return file;
	}
}
