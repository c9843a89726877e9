package se.styrkedjan.diagram.ui.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.store.Progress;

/** Makes the pages of a map, to be looked at and printed. */
final class PrintPages {

	private PrintPages() {
	}

	/** Makes them; to be closed after use. Takes its time: not on the UI thread. */
	static PagePreview of(Sheet sheet, PageSetup setup, Progress progress) throws IOException {
		var bytes = new ByteArrayOutputStream();
		new PdfWriter(setup).write(sheet, bytes, progress);
		return new PagePreview(bytes.toByteArray());
	}

	/** Lets pages go that are no longer shown. */
	static void close(PagePreview pages) {
		try {
			pages.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
