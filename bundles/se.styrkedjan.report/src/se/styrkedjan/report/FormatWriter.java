package se.styrkedjan.report;

import java.io.IOException;
import java.io.OutputStream;

import se.styrkedjan.report.document.DocumentWriter;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;

/**
 * Says which format a writer writes.
 *
 * @param format the format written
 * @param writer does the work
 */
record FormatWriter(ReportFormat format, DocumentWriter writer) implements ReportWriter {

	@Override
	public void write(ReportDocument document, OutputStream out, Progress progress) throws IOException {
		writer.write(document, out, progress);
	}
}
