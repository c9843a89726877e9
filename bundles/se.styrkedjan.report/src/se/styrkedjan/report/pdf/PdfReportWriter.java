package se.styrkedjan.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

import se.styrkedjan.report.document.DocumentWriter;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;

/** Writes tagged PDF that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
public final class PdfReportWriter implements DocumentWriter {

	private static final int STEPS = 4;

	@Override
	public void write(ReportDocument document, OutputStream out, Progress progress) throws IOException {
		progress.worked(0, STEPS);
		var bytes = new ByteArrayOutputStream();
		try (PDDocument pdf = new PDDocument()) {
			try (PdfBoxRenderer renderer = PdfLayout.renderer(document, pdf)) {
				progress.worked(1, STEPS);
				renderer.layout();
				progress.worked(2, STEPS);
				renderer.createPDFKeepOpen();
			}
			progress.worked(3, STEPS);
			new AccessibilityPass(pdf, document).run();
			pdf.save(bytes);
		}
		bytes.writeTo(out);
		out.flush();
		progress.worked(STEPS, STEPS);
	}
}
