package se.styrkedjan.diagram.ui.canvas;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** Where a line runs; it is hit a few pixels beside too. */
final class EdgeFigure extends ViewFigure {

	private static final int NEAR = 5;

	private List<Point> points = List.of();

	void setPoints(List<Point> line) {
		points = line;
		if (!line.isEmpty()) {
			Rect place = new Rect(line.getFirst().x(), line.getFirst().y(), 0, 0);
			for (Point point : line) {
				place = place.union(new Rect(point.x(), point.y(), 0, 0));
			}
			setBounds(Geometry.of(place.grown(NEAR)));
		}
	}

	List<Point> points() {
		return points;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (!bounds.contains(x, y)) {
			return false;
		}
		Point at = new Point(x, y);
		for (int i = 1; i < points.size(); i++) {
			if (Geometry.distance(points.get(i - 1), points.get(i), at) <= NEAR) {
				return true;
			}
		}
		return false;
	}
}
