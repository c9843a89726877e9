package se.styrkedjan.report;

import java.io.IOException;
import java.io.OutputStream;

import se.styrkedjan.report.document.DocumentWriter;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;

/**
 * Writes documents in one format. Thread-safe.
 *
 * @param format the format written
 * @param writer does the work
 */
public record ReportWriter(ReportFormat format, DocumentWriter writer) implements DocumentWriter {

	@Override
	public void write(ReportDocument document, OutputStream out, Progress progress) throws IOException {
		writer.write(document, out, progress);
	}
}
