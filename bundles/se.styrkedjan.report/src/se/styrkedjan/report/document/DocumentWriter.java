package se.styrkedjan.report.document;

import java.io.IOException;
import java.io.OutputStream;

import se.styrkedjan.store.Progress;

/** Writes documents in some format. Implementations are thread-safe and hold no state between documents. */
@FunctionalInterface
public interface DocumentWriter {

	/**
	 * Writes a document.
	 *
	 * @param document what to write
	 * @param out      where to; is flushed, not closed; nothing is written to it before the document is whole
	 * @param progress told how far the work is; cancels by throwing
	 * @throws IOException                                when {@code out} cannot be written
	 * @throws java.util.concurrent.CancellationException when {@code progress} cancels
	 */
	void write(ReportDocument document, OutputStream out, Progress progress) throws IOException;
}
