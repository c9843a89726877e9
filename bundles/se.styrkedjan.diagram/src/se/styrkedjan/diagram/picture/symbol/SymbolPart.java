package se.styrkedjan.diagram.picture.symbol;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.diagram.picture.Outlines;

/**
 * One outline of a symbol, in the coordinates of its file.
 *
 * @param shape what is drawn
 * @param ink   how
 */
record SymbolPart(Stretchable shape, SymbolInk ink) {

	/** An outline that can be stretched to a node. */
	sealed interface Stretchable {

		/** The outline where a stretch puts it. */
		Outline outline(AffineTransform stretch);
	}

	/** A rectangle whose corners keep their radius in pixels however it is stretched. */
	record Box(Rectangle2D bounds, double radiusX, double radiusY) implements Stretchable {

		@Override
		public Outline outline(AffineTransform stretch) {
			Rectangle2D at = stretch.createTransformedShape(bounds).getBounds2D();
			return Outlines.rounded(at.getX(), at.getY(), at.getWidth(), at.getHeight(),
					Math.min(radiusX, at.getWidth() / 2), Math.min(radiusY, at.getHeight() / 2));
		}
	}

	/** Any other lines and curves, stretched as they are. */
	record Curves(java.awt.Shape shape) implements Stretchable {

		@Override
		public Outline outline(AffineTransform stretch) {
			return AwtOutlines.of(shape.getPathIterator(stretch));
		}
	}
}
