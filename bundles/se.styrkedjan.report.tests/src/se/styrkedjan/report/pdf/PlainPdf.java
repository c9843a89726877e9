package se.styrkedjan.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF with an empty page and nothing that accessibility asks for. */
final class PlainPdf {

	private PlainPdf() {
	}

	static byte[] bytes() throws IOException {
		var out = new ByteArrayOutputStream();
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.save(out);
		}
		return out.toByteArray();
	}
}
