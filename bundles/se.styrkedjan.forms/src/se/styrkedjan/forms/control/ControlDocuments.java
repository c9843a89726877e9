package se.styrkedjan.forms.control;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.forms.document.WriteFailure;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.MenuButton;
import se.styrkedjan.report.ControlDocument;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.backup.WholeFile;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Writes the analysis of risks and the plan of controls to files of the user's choice. */
final class ControlDocuments {

	private static final Messages WORDS = Messages.of(ControlDocuments.class);

	private final PlanContext context;
	private final Shell shell;

	private ControlDocuments(PlanContext context, Shell shell) {
		this.context = context;
		this.shell = shell;
	}

	/** A button for each document, with its formats. */
	static void offer(Composite row, PlanContext context) {
		ControlDocuments documents = new ControlDocuments(context, row.getShell());
		for (ControlDocument document : ControlDocument.values()) {
			MenuButton button = new MenuButton(row, WORDS.text("document." + document.name()));
			ControlDocument.FORMATS
					.forEach(format -> button.add(WORDS.text("format." + format), () -> documents.choose(document, format)));
		}
	}

	/** A copy is written, so that work may go on. */
	private void choose(ControlDocument document, String format) {
		ReportRequest request = ReportRequest.of(EcoreUtil.copy(context.plan()), context.period());
		if (!ControlDocument.fits(document.compose(request), format)) {
			context.say(WORDS.text("document.nothing"));
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(WORDS.text("document." + document.name()));
		dialog.setFileName(document.fileName(request, format));
		dialog.setFilterExtensions(new String[]{"*." + format});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(document, request, format, Path.of(chosen));
		}
	}

	private void write(ControlDocument document, ReportRequest request, String format, Path file) {
		LongWork.run(WORDS.text("document.work"), progress -> write(document.compose(request), format, file, progress),
				written -> Notice.tell(WORDS.text("document.written", written.toString())),
				error -> Alert.tell(shell, WriteFailure.of(file, error)));
	}

	private static Path write(ReportDocument document, String format, Path file, Progress progress)
			throws IOException {
		WholeFile.write(file, out -> ControlDocument.write(document, format, out, progress));
		return file;
	}
}
