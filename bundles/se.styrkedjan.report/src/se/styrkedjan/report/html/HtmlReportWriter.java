package se.styrkedjan.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import se.styrkedjan.report.document.DocumentWriter;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;

/** Writes one HTML file that needs nothing else: no network, no script. */
public final class HtmlReportWriter implements DocumentWriter {

	@Override
	public void write(ReportDocument document, OutputStream out, Progress progress) throws IOException {
		progress.worked(0, 1);
		out.write(ScreenHtml.of(document).getBytes(StandardCharsets.UTF_8));
		out.flush();
		progress.worked(1, 1);
	}
}
