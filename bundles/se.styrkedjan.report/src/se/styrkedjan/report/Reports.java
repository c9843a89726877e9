package se.styrkedjan.report;

import java.util.List;

import se.styrkedjan.report.compose.ControlComposer;
import se.styrkedjan.report.compose.ReportComposer;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.docx.DocxReportWriter;
import se.styrkedjan.report.html.HtmlReportWriter;
import se.styrkedjan.report.pdf.PdfReportWriter;

/** The way in: from a plan to a document, and to the writer of a format. Thread-safe. */
public final class Reports {

	private static final List<ReportWriter> WRITERS = List.of(
			new FormatWriter(ReportFormat.PDF, new PdfReportWriter()),
			new FormatWriter(ReportFormat.DOCX, new DocxReportWriter()),
			new FormatWriter(ReportFormat.HTML, new HtmlReportWriter()));

	private Reports() {
	}

	/**
	 * Composes a document from a plan as it stands.
	 *
	 * @see FrozenReports for documents that were decided
	 */
	public static ReportDocument compose(ReportRequest request) {
		return new ReportComposer(request.plan(), request.period(), request.language(), request.letterhead()).compose();
	}

	/** Composes the analysis of risks of a plan; the period counts for nothing in it. */
	public static ReportDocument composeRiskAnalysis(ReportRequest request) {
		return control(request).riskAnalysis();
	}

	/** Composes the plan of internal control, with results up to the period of the request. */
	public static ReportDocument composeControlPlan(ReportRequest request) {
		return control(request).controlPlan();
	}

	private static ControlComposer control(ReportRequest request) {
		return new ControlComposer(request.plan(), request.period(), request.language(), request.letterhead());
	}

	/** The writer of a format. */
	public static ReportWriter writer(ReportFormat format) {
		return WRITERS.stream().filter(writer -> writer.format() == format).findFirst().orElseThrow();
	}

	/**
	 * A name for the file of a document, without folder: letters, digits, hyphens and dots only.
	 *
	 * @return such as {@code VB-2025-enheten-for-ekonomiskt-bistand.pdf}
	 */
	public static String fileName(ReportRequest request, ReportFormat format) {
		return FileNames.of(request, format);
	}
}
