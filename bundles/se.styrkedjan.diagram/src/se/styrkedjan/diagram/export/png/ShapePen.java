package se.styrkedjan.diagram.export.png;

import java.awt.Shape;
import java.awt.geom.Path2D;

import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.diagram.picture.Pen;

/** Makes shapes of the Java library from outlines. */
final class ShapePen implements Pen {

	private final Path2D path = new Path2D.Double();

	static Shape shape(Outline outline) {
		var pen = new ShapePen();
		outline.trace(pen);
		return pen.path;
	}

	@Override
	public void moveTo(double x, double y) {
		path.moveTo(x, y);
	}

	@Override
	public void lineTo(double x, double y) {
		path.lineTo(x, y);
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		path.curveTo(x1, y1, x2, y2, x, y);
	}

	@Override
	public void close() {
		path.closePath();
	}
}
