package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.draw2d.geometry.Rectangle;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.NodeView;

/** Between the geometry of diagrams and that of Draw2d. */
public final class Geometry {

	private Geometry() {
	}

	/** Where a node stands. */
	public static Rect of(NodeView node) {
		return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}

	public static Rectangle of(Rect rect) {
		return new Rectangle(rect.x(), rect.y(), rect.width(), rect.height());
	}

	public static Point of(org.eclipse.draw2d.geometry.Point point) {
		return new Point(point.x, point.y);
	}

	/** Distance of a point from the piece of a line between two others. */
	public static double distance(Point from, Point to, Point point) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double length = dx * dx + dy * dy;
		double along = length == 0 ? 0
				: Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
		return Math.hypot(from.x() + along * dx - point.x(), from.y() + along * dy - point.y());
	}
}
