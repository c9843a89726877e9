package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.route.Side;
import se.styrkedjan.diagram.layout.route.Terminal;

/** Lets right-angled lines begin where they leave their nodes for the last time, and end where they first meet the other. */
final class Anchoring {

	private Anchoring() {
	}

	/** A line without the parts that run inside its nodes. */
	static List<Point> of(List<Point> line, Bending.Ends ends) {
		return begun(begun(line, ends.source()).reversed(), ends.end()).reversed();
	}

	private static List<Point> begun(List<Point> line, Terminal node) {
		for (int i = line.size() - 2; i >= 0; i--) {
			Point from = line.get(i);
			Point to = line.get(i + 1);
			if (i == 0 ? touches(node.bounds(), from, to) : touches(node.bounds().grown(-1), from, to)) {
				List<Point> begun = new ArrayList<>(List.of(start(node, from, to)));
				begun.addAll(line.subList(i + 1, line.size()));
				return begun;
			}
		}
		return line;
	}

	private static boolean touches(Rect box, Point from, Point to) {
		return Math.max(from.x(), to.x()) >= box.x() && Math.min(from.x(), to.x()) <= box.right()
				&& Math.max(from.y(), to.y()) >= box.y() && Math.min(from.y(), to.y()) <= box.bottom();
	}

	private static Point start(Terminal node, Point from, Point to) {
		Point middle = node.bounds().center();
		if (from.x() == to.x()) {
			return new Point(from.x(), node.point(to.y() > from.y() ? Side.BOTTOM : Side.TOP, from.x() - middle.x()).y());
		}
		return new Point(node.point(to.x() > from.x() ? Side.RIGHT : Side.LEFT, from.y() - middle.y()).x(), from.y());
	}
}
