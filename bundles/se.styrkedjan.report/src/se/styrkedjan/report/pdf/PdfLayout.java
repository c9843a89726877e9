package se.styrkedjan.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;

import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.html.PrintChart;
import se.styrkedjan.report.html.PrintHtml;

/** Lays a document out on pages. */
final class PdfLayout {

	private static final float VERSION = 1.7f;
	private static final String PRODUCER = "Styrkedjan";
	private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private static final String REPLACEMENT = "\ufffd";

	static {
		// the renderer tells every step; what can go wrong with our own HTML is tested
		XRLog.setLoggingEnabled(false);
	}

	private PdfLayout() {
	}

	/** A renderer that is ready to lay out a document and write it into a PDF; the caller closes both. */
	static PdfBoxRenderer renderer(ReportDocument document, PDDocument pdf) throws IOException {
		var builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf).usePdfVersion(VERSION).withProducer(PRODUCER);
		builder.usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A).useColorProfile(SRGB);
		builder.useReplacementText(REPLACEMENT).useUnicodeLineBreaker(new LineBreaker(document.properties().language()));
		builder.useExternalResourceAccessControl((address, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		var objects = new DefaultObjectDrawerFactory();
		objects.registerDrawer(PrintChart.TYPE, new ChartDrawer(document));
		builder.useObjectDrawerFactory(objects);
		DocumentFonts.register(builder, pdf);
		builder.withHtmlContent(PrintHtml.of(document), null);
		return builder.buildPdfRenderer();
	}
}
