package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;

/** Shifts pieces of right-angled lines. */
public final class Bending {

	private Bending() {
	}

	/**
	 * A line with one piece shifted sideways to a point. The ends stay where they are: a piece that begins or ends there
	 * gets a bend in front.
	 *
	 * @param line  points with both ends
	 * @param piece number of the point at the end of the piece, from 1
	 * @param to    where it is dragged to
	 */
	public static List<Point> shifted(List<Point> line, int piece, Point to) {
		Point from = line.get(piece - 1);
		Point end = line.get(piece);
		boolean upright = from.x() == end.x();
		Point first = upright ? new Point(to.x(), from.y()) : new Point(from.x(), to.y());
		Point second = upright ? new Point(to.x(), end.y()) : new Point(end.x(), to.y());
		List<Point> bent = new ArrayList<>(line.subList(0, piece - 1));
		if (piece == 1) {
			bent.add(from);
			if (!upright) {
				int quarter = from.x() + (end.x() - from.x()) / 4;
				bent.add(new Point(quarter, from.y()));
				first = new Point(quarter, to.y());
			} else {
				int quarter = from.y() + (end.y() - from.y()) / 4;
				bent.add(new Point(from.x(), quarter));
				first = new Point(to.x(), quarter);
			}
		}
		bent.add(first);
		if (piece == line.size() - 1) {
			Point before = upright ? new Point(end.x(), end.y() - (end.y() - from.y()) / 4)
					: new Point(end.x() - (end.x() - from.x()) / 4, end.y());
			bent.add(upright ? new Point(to.x(), before.y()) : new Point(before.x(), to.y()));
			bent.add(before);
			bent.add(end);
		} else {
			bent.add(second);
			bent.addAll(line.subList(piece + 1, line.size()));
		}
		return straightened(bent);
	}

	/** A line without points that lie on a straight piece or upon each other. */
	static List<Point> straightened(List<Point> line) {
		List<Point> straight = new ArrayList<>();
		for (Point point : line) {
			while (straight.size() > 1 && inLine(straight.get(straight.size() - 2), straight.getLast(), point)) {
				straight.removeLast();
			}
			if (straight.isEmpty() || !straight.getLast().equals(point)) {
				straight.add(point);
			}
		}
		return straight;
	}

	private static boolean inLine(Point a, Point b, Point c) {
		return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
	}
}
