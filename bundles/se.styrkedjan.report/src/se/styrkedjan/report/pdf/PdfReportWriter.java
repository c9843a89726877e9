package se.styrkedjan.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportWriter;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.html.PrintHtml;
import se.styrkedjan.store.Progress;

/** Writes tagged PDF that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
public final class PdfReportWriter implements ReportWriter {

	private static final float VERSION = 1.7f;
	private static final String PRODUCER = "Styrkedjan";
	private static final int STEPS = 4;
	private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	@Override
	public ReportFormat format() {
		return ReportFormat.PDF;
	}

	@Override
	public void write(ReportDocument document, OutputStream out, Progress progress) throws IOException {
		progress.worked(0, STEPS);
		String html = PrintHtml.of(document);
		var bytes = new ByteArrayOutputStream();
		try (PDDocument pdf = new PDDocument()) {
			progress.worked(1, STEPS);
			render(html, pdf);
			progress.worked(2, STEPS);
			new AccessibilityPass(pdf, document).run();
			progress.worked(3, STEPS);
			pdf.save(bytes);
		}
		bytes.writeTo(out);
		out.flush();
		progress.worked(STEPS, STEPS);
	}

	private static void render(String html, PDDocument pdf) throws IOException {
		var builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf).usePdfVersion(VERSION).withProducer(PRODUCER);
		builder.usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A).useColorProfile(SRGB);
		DocumentFonts.register(builder, pdf);
		builder.withHtmlContent(html, null);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFKeepOpen();
		}
	}
}
