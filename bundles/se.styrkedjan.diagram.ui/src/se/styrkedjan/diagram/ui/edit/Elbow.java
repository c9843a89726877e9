package se.styrkedjan.diagram.ui.edit;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** The plain right-angled line between two rectangles, for previews: it looks at nothing else. */
public final class Elbow {

	private static final int AROUND = 20;

	private Elbow() {
	}

	/** A line from the border of one to the border of the other. */
	public static List<Point> between(Rect from, Rect to) {
		List<Point> line = line(from, to);
		List<Point> straight = Bending.straightened(line);
		return straight.size() < 2 ? List.of(line.getFirst(), line.getLast()) : straight;
	}

	private static List<Point> line(Rect from, Rect to) {
		if (to.x() >= from.right()) {
			return across(new Point(from.right(), from.center().y()), new Point(to.x(), to.center().y()));
		}
		if (to.y() >= from.bottom()) {
			return down(new Point(from.center().x(), from.bottom()), new Point(to.center().x(), to.y()));
		}
		if (to.bottom() <= from.y()) {
			return down(new Point(from.center().x(), from.y()), new Point(to.center().x(), to.bottom()));
		}
		int below = Math.max(from.bottom(), to.bottom()) + AROUND;
		return List.of(new Point(from.center().x(), from.bottom()), new Point(from.center().x(), below),
				new Point(to.center().x(), below), new Point(to.center().x(), to.bottom()));
	}

	private static List<Point> across(Point start, Point end) {
		if (start.y() == end.y()) {
			return List.of(start, end);
		}
		int middle = (start.x() + end.x()) / 2;
		return List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end);
	}

	private static List<Point> down(Point start, Point end) {
		if (start.x() == end.x()) {
			return List.of(start, end);
		}
		int middle = (start.y() + end.y()) / 2;
		return List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end);
	}
}
