package se.styrkedjan.report.docx;
import java.io.*;
import se.styrkedjan.report.*;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.store.Progress;
public final class DocxReportWriter implements ReportWriter {
	public ReportFormat format() { return ReportFormat.DOCX; }
	public void write(ReportDocument document, OutputStream out, Progress progress) throws IOException { throw new IOException("not yet"); }
}
