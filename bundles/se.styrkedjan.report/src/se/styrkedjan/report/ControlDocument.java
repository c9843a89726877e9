package se.styrkedjan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.sheet.TableWorkbook;
import se.styrkedjan.store.Progress;

/** A document of the internal control of a unit and year. Thread-safe. */
public enum ControlDocument {
	/** Risks with their matrix and how they are handled (väsentlighets- och riskanalys). */
	RISK_ANALYSIS("riskanalys", Reports::composeRiskAnalysis),
	/** Controls and what they have shown (internkontrollplan). */
	CONTROL_PLAN("internkontrollplan", Reports::composeControlPlan);

	/** The formats it can be written in, by the endings of their files. */
	public static final List<String> FORMATS = List.of("pdf", "docx", "html", "xlsx");

	private static final String WORKBOOK = "xlsx";

	private final String stem;
	private final Function<ReportRequest, ReportDocument> composer;

	ControlDocument(String stem, Function<ReportRequest, ReportDocument> composer) {
		this.stem = stem;
		this.composer = composer;
	}

	/** Composes it from a plan as it stands. */
	public ReportDocument compose(ReportRequest request) {
		return composer.apply(request);
	}

	/** A name for its file, without folder. */
	public String fileName(ReportRequest request, String format) {
		return FileNames.of(stem, request.plan(), format);
	}

	/** Whether a document can be written in a format: a workbook needs a table. */
	public static boolean fits(ReportDocument document, String format) {
		return !format.equals(WORKBOOK) || document.blocks().stream().anyMatch(Table.class::isInstance);
	}

	/**
	 * Writes a document in one of {@link #FORMATS}.
	 *
	 * @param document that {@link #fits}
	 * @param out      where to; is flushed and left open
	 */
	public static void write(ReportDocument document, String format, OutputStream out, Progress progress)
			throws IOException {
		Optional<ReportWriter> writer = List.of(ReportFormat.values()).stream()
				.filter(known -> known.extension().equals(format)).findFirst().map(Reports::writer);
		if (writer.isPresent()) {
			writer.get().write(document, out, progress);
		} else {
			TableWorkbook.write(document, out);
		}
	}
}
