package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Direction;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Text;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.TextMetrics.Piece;

/** Draws marks into a content stream whose transform places the picture, y downwards. */
final class PdfMarks {

	private static final float FULL = 255;
	private static final int ROUND = 1;
	private static final int BUTT = 0;

	private final PDPageContentStream content;
	private final PdfFonts fonts;
	private final PdfPen pen;

	PdfMarks(PDPageContentStream content, PdfFonts fonts) throws IOException {
		this.content = content;
		this.fonts = fonts;
		this.pen = new PdfPen(content);
		content.setLineJoinStyle(ROUND);
	}

	void draw(List<Mark> marks) throws IOException {
		for (Mark mark : marks) {
			switch (mark) {
			case Area area -> area(area);
			case Text text -> text(text);
			}
		}
	}

	private void area(Area area) throws IOException {
		if (area.outline().isEmpty() || area.fill() == null && area.line() == null) {
			return;
		}
		if (area.fill() != null) {
			fillColor(area.fill());
		}
		if (area.line() != null) {
			stroke(area.line());
		}
		area.outline().trace(pen);
		if (area.line() == null) {
			content.fill();
		} else if (area.fill() == null) {
			content.stroke();
		} else {
			content.fillAndStroke();
		}
	}

	private void stroke(Line line) throws IOException {
		content.setStrokingColor(line.color().red() / FULL, line.color().green() / FULL, line.color().blue() / FULL);
		content.setLineWidth((float) line.width());
		float[] pattern = new float[line.pattern().size()];
		for (int i = 0; i < pattern.length; i++) {
			pattern[i] = line.pattern().get(i).floatValue();
		}
		content.setLineCapStyle(pattern.length == 0 ? ROUND : BUTT);
		content.setLineDashPattern(pattern, 0);
	}

	private void text(Text text) throws IOException {
		content.beginText();
		fillColor(text.color());
		content.setTextMatrix(start(text));
		for (Piece piece : TextMetrics.pieces(text.text(), text.lettering().face())) {
			content.setFont(fonts.font(piece.face()), (float) text.lettering().size());
			content.showText(piece.text());
		}
		content.endText();
	}

	/** Where a text starts; letters are turned upright again, since y runs downwards. */
	private static Matrix start(Text text) {
		float half = (float) (text.width() / 2);
		float x = (float) text.x();
		float y = (float) text.y();
		return text.direction() == Direction.UPWARDS ? new Matrix(0, -1, -1, 0, x, y + half)
				: new Matrix(1, 0, 0, -1, x - half, y);
	}

	private void fillColor(Rgb color) throws IOException {
		content.setNonStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
	}
}
