package se.styrkedjan.diagram.picture.paint;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.picture.Outline;

/** A line by way of points with its corners rounded. */
final class RoundedLine {

	private static final double RADIUS = 6;

	private RoundedLine() {
	}

	static Outline of(List<Point> points) {
		var pen = Outline.builder();
		Point last = points.getLast();
		pen.moveTo(points.getFirst().x(), points.getFirst().y());
		for (int i = 1; i < points.size() - 1; i++) {
			corner(pen, points.get(i - 1), points.get(i), points.get(i + 1));
		}
		pen.lineTo(last.x(), last.y());
		return pen.outline();
	}

	private static void corner(Outline.Builder pen, Point before, Point at, Point after) {
		double in = distance(before, at);
		double out = distance(at, after);
		double radius = Math.min(RADIUS, Math.min(in, out) / 2);
		if (radius <= 0) {
			pen.lineTo(at.x(), at.y());
			return;
		}
		double x1 = at.x() + (before.x() - at.x()) * radius / in;
		double y1 = at.y() + (before.y() - at.y()) * radius / in;
		double x2 = at.x() + (after.x() - at.x()) * radius / out;
		double y2 = at.y() + (after.y() - at.y()) * radius / out;
		pen.lineTo(x1, y1);
		// a quadratic curve with the corner as its control point, as a cubic one
		pen.curveTo(x1 + 2 * (at.x() - x1) / 3, y1 + 2 * (at.y() - y1) / 3, x2 + 2 * (at.x() - x2) / 3,
				y2 + 2 * (at.y() - y2) / 3, x2, y2);
	}

	static double distance(Point one, Point other) {
		return Math.hypot((double) other.x() - one.x(), (double) other.y() - one.y());
	}
}
