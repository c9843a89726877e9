package se.styrkedjan.diagram.export.pdf;

import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;

import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.TextMetrics.Piece;

/** A page being written. All its content belongs to an element of the structure or is an artifact. */
final class PdfPage implements Closeable {

	private final PdfFile file;
	private final PDPage page;
	private final PDPageContentStream content;

	/** A new page at the end of a file, sizes in points. */
	PdfPage(PdfFile file, double width, double height) throws IOException {
		this.file = file;
		this.page = new PDPage(new PDRectangle((float) width, (float) height));
		file.document().addPage(page);
		this.content = new PDPageContentStream(file.document(), page);
	}

	PDPage page() {
		return page;
	}

	PDPageContentStream content() {
		return content;
	}

	/** Starts content of an element; {@link #end()} ends it. */
	void begin(PDStructureElement element) throws IOException {
		content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), file.tags().content(page, element));
	}

	/** Starts content that is no part of the document, such as page numbers. */
	void beginArtifact() throws IOException {
		content.beginMarkedContent(COSName.ARTIFACT);
	}

	void end() throws IOException {
		content.endMarkedContent();
	}

	/** A line of text in the colour set, from a place on its baseline, sizes in points and y upwards. */
	void text(String text, Lettering lettering, double x, double y) throws IOException {
		content.beginText();
		content.setTextMatrix(Matrix.getTranslateInstance((float) x, (float) y));
		for (Piece piece : TextMetrics.pieces(text, lettering.face())) {
			content.setFont(file.fonts().font(piece.face()), (float) lettering.size());
			content.showText(piece.text());
		}
		content.endText();
	}

	@Override
	public void close() throws IOException {
		content.close();
	}
}
