package se.styrkedjan.diagram.picture.symbol;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Weight;

/** A symbol that can be drawn at any size. Immutable. */
public final class SymbolDrawing {

	private final Rectangle2D viewBox;
	private final List<SymbolPart> parts;
	private final Rectangle2D textArea;

	SymbolDrawing(Rectangle2D viewBox, List<SymbolPart> parts, Rectangle2D textArea) {
		this.viewBox = viewBox;
		this.parts = List.copyOf(parts);
		this.textArea = textArea;
	}

	/**
	 * The marks of the symbol.
	 *
	 * @param at     where it stands; the symbol is stretched to it
	 * @param color  colour for {@code currentColor}
	 * @param fill   colour for its first filled outline; null for the symbol's own
	 * @param weight whether it is seen from afar
	 */
	public List<Mark> marks(Rect at, Rgb color, Rgb fill, Weight weight) {
		AffineTransform stretch = stretch(at);
		List<Mark> marks = new ArrayList<>(parts.size());
		Rgb ownFill = fill;
		for (SymbolPart part : parts) {
			Rgb inside = part.ink().fill().on(color);
			if (inside != null && ownFill != null) {
				inside = ownFill;
				ownFill = null;
			}
			marks.add(new Mark.Area(part.shape().outline(stretch), inside, line(part.ink(), color), weight));
		}
		return marks;
	}

	/** Where a label inside the symbol goes, when the symbol says so. */
	public Optional<Rect> textArea(Rect at) {
		if (textArea == null) {
			return Optional.empty();
		}
		return Optional.of(stretch(at).createTransformedShape(textArea).getBounds())
				.map(area -> new Rect(area.x, area.y, area.width, area.height));
	}

	private AffineTransform stretch(Rect at) {
		var stretch = AffineTransform.getTranslateInstance(at.x(), at.y());
		stretch.scale(at.width() / viewBox.getWidth(), at.height() / viewBox.getHeight());
		stretch.translate(-viewBox.getX(), -viewBox.getY());
		return stretch;
	}

	private static Mark.Line line(SymbolInk ink, Rgb color) {
		Rgb line = ink.stroke().on(color);
		return line == null ? null : new Mark.Line(line, ink.width(), ink.dash());
	}
}
