package se.styrkedjan.report;

import se.styrkedjan.report.document.DocumentWriter;

/** Writes documents in one format. Implementations are thread-safe. */
public interface ReportWriter extends DocumentWriter {

	/** The format written. */
	ReportFormat format();
}
