package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import se.styrkedjan.diagram.picture.Pen;

/** Draws outlines into a content stream; a failure to write comes out as {@link UncheckedIOException}. */
final class PdfPen implements Pen {

	private final PDPageContentStream content;

	PdfPen(PDPageContentStream content) {
		this.content = content;
	}

	@Override
	public void moveTo(double x, double y) {
		try {
			content.moveTo((float) x, (float) y);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void lineTo(double x, double y) {
		try {
			content.lineTo((float) x, (float) y);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		try {
			content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		try {
			content.closePath();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
