package se.styrkedjan.diagram.ui.canvas;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.paint.LinkRoute;
import se.styrkedjan.model.view.EdgeView;

/** Where a line runs: always where its view says. It is hit a few pixels beside too. */
final class EdgeFigure extends ViewFigure {

	private static final int NEAR = 5;

	private final EdgeView edge;
	/** Text of the points as they were when last read; another one means that they have changed. */
	private String text;
	private List<Point> points = List.of();

	EdgeFigure(EdgeView edge) {
		this.edge = edge;
	}

	/** Its bends with both ends, as it is painted; empty when an end is missing. */
	List<Point> points() {
		String now = edge.getPoints();
		if (now == null || now != text) {
			text = now;
			points = LinkRoute.of(edge);
			points.stream().map(point -> new Rect(point.x(), point.y(), 0, 0)).reduce(Rect::union)
					.ifPresent(around -> setBounds(Geometry.of(around.grown(NEAR))));
		}
		return points;
	}

	@Override
	public Rectangle getBounds() {
		points();
		return bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		List<Point> line = points();
		if (!bounds.contains(x, y)) {
			return false;
		}
		Point at = new Point(x, y);
		for (int i = 1; i < line.size(); i++) {
			if (Geometry.distance(line.get(i - 1), line.get(i), at) <= NEAR) {
				return true;
			}
		}
		return false;
	}
}
