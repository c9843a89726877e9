package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;

/** Points of right-angled wires. */
public final class Bends {

	private Bends() {
	}

	/** The same wire without points that are not its ends or bends. */
	public static List<Point> straightened(List<Point> points) {
		List<Point> result = new ArrayList<>();
		for (Point point : points) {
			int size = result.size();
			if (size > 0 && result.getLast().equals(point)) {
				continue;
			}
			if (size > 1 && inLine(result.get(size - 2), result.get(size - 1), point)) {
				result.removeLast();
			}
			result.add(point);
		}
		return result;
	}

	private static boolean inLine(Point a, Point b, Point c) {
		return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
	}
}
