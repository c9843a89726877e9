package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** The ways around a corner of a box, for a wire that leads back to where it begins. */
final class SelfLoop {

	private static final int[] AWAY = { 14, 22, 30 };

	private SelfLoop() {
	}

	/** Around the upper right corner first, close first. */
	static List<List<Point>> candidates(Terminal box) {
		List<List<Point>> candidates = new ArrayList<>();
		for (int away : AWAY) {
			for (Side first : List.of(Side.RIGHT, Side.LEFT)) {
				for (Side second : List.of(Side.TOP, Side.BOTTOM)) {
					candidates.add(around(box, first, second, away));
				}
			}
		}
		return candidates;
	}

	private static List<Point> around(Terminal box, Side level, Side upright, int away) {
		Rect bounds = box.bounds();
		Point from = box.point(level, upright.dy * bounds.height() / 4);
		Point to = box.point(upright, level.dx * bounds.width() / 4);
		int x = level == Side.RIGHT ? bounds.right() + away : bounds.x() - away;
		int y = upright == Side.TOP ? bounds.y() - away : bounds.bottom() + away;
		return List.of(from, new Point(x, from.y()), new Point(x, y), new Point(to.x(), y), to);
	}
}
