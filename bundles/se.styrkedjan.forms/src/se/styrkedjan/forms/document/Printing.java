package se.styrkedjan.forms.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.FrozenReports;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.report.pdf.PrintableCharacters;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.backup.WholeFile;
import se.styrkedjan.ui.context.WorkContext;

/**
 * A document of a plan as it was when this was made; a frozen one as it was decided. Its methods may be called off the UI
 * thread.
 */
final class Printing {

	private final ReportRequest request;

	private Printing(ReportRequest request) {
		this.request = request;
	}

	/** What there is to print now; a copy, so that work may go on. Called on the UI thread. */
	static Printing of(PlanContext context) {
		Plan copy = EcoreUtil.copy(context.plan());
		return new Printing(ReportRequest.of(copy, context.period()));
	}

	/** A name to propose for the file. */
	String fileName(ReportFormat format) {
		return Reports.fileName(request, format);
	}

	/**
	 * The document for the screen.
	 *
	 * @param pages       its pages
	 * @param unprintable characters, as code points, that the pages show a sign of replacement for
	 */
	record Made(PagePreview pages, Set<Integer> unprintable) {
	}

	/** The pages, for the screen, and what they lack. */
	Made preview(Progress progress) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportDocument document = compose();
		Reports.writer(ReportFormat.PDF).write(document, bytes, progress);
		return new Made(new PagePreview(bytes.toByteArray()), PrintableCharacters.missing(document));
	}

	/** Writes a file, which appears only when it is whole. */
	Path write(ReportFormat format, Path file, Progress progress) throws IOException {
		WholeFile.write(file, out -> write(format, out, progress));
		return file;
	}

	private void write(ReportFormat format, OutputStream out, Progress progress) throws IOException {
		Reports.writer(format).write(compose(), out, progress);
	}

	private ReportDocument compose() {
		return Reports.compose(WorkContext.get().store().map(store -> new FrozenReports(store).resolve(request))
				.orElse(request));
	}
}
