package se.styrkedjan.diagram.export.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.List;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Direction;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Text;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.TextMetrics.Piece;

/** Paints marks with the Java library: on an image, or on a page of a printer. */
public final class GraphicsPainter {

	private static final float MITER = 10;

	private final Graphics2D graphics;

	/** A painter on graphics whose transform places the picture; hints for quality are set. */
	public GraphicsPainter(Graphics2D graphics) {
		this.graphics = graphics;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
	}

	/** Paints marks in their order. */
	public void paint(List<Mark> marks) {
		for (Mark mark : marks) {
			switch (mark) {
			case Area area -> paint(area);
			case Text text -> paint(text);
			}
		}
	}

	private void paint(Area area) {
		Shape shape = ShapePen.shape(area.outline());
		if (area.fill() != null) {
			graphics.setColor(color(area.fill()));
			graphics.fill(shape);
		}
		if (area.line() != null) {
			graphics.setColor(color(area.line().color()));
			graphics.setStroke(stroke(area.line()));
			graphics.draw(shape);
		}
	}

	private void paint(Text text) {
		AffineTransform before = graphics.getTransform();
		graphics.translate(text.x(), text.y());
		if (text.direction() == Direction.UPWARDS) {
			graphics.rotate(-Math.PI / 2);
		}
		double x = -text.width() / 2;
		for (Piece piece : TextMetrics.pieces(text.text(), text.lettering().face())) {
			paint(piece, x, text);
			x += TextMetrics.width(piece.text(), new Lettering(piece.face(), text.lettering().size()));
		}
		graphics.setTransform(before);
	}

	private void paint(Piece piece, double x, Text text) {
		GlyphVector glyphs = AwtFonts.font(piece.face(), text.lettering().size())
				.createGlyphVector(graphics.getFontRenderContext(), piece.text());
		graphics.setColor(color(text.color()));
		graphics.drawGlyphVector(glyphs, (float) x, 0);
	}

	private static BasicStroke stroke(Line line) {
		if (line.dash() == Dash.SOLID) {
			return new BasicStroke((float) line.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
		}
		float[] pattern = new float[line.pattern().size()];
		for (int i = 0; i < pattern.length; i++) {
			pattern[i] = line.pattern().get(i).floatValue();
		}
		return new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER, pattern, 0);
	}

	private static Color color(Rgb color) {
		return new Color(color.red(), color.green(), color.blue());
	}
}
