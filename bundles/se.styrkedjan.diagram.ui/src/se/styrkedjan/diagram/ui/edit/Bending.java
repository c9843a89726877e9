package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.route.Terminal;

/** Shifts pieces of right-angled lines. */
public final class Bending {

	private Bending() {
	}

	/**
	 * A line with one piece dragged sideways. The line leaves its nodes where the piece now crosses their outlines, so that
	 * no part of it runs inside one.
	 *
	 * @param line  points with both ends
	 * @param piece number of the point at the end of the piece, from 1
	 * @param to    where it is dragged to
	 * @param ends  the nodes it joins
	 */
	public static List<Point> bent(List<Point> line, int piece, Point to, Ends ends) {
		boolean slides = (piece > 1 || isLevelWith(ends.source(), line, piece, to))
				&& (piece < line.size() - 1 || isLevelWith(ends.end(), line, piece, to));
		return straightened(Anchoring.of(slides ? slid(line, piece, to) : shifted(line, piece, to), ends));
	}

	/**
	 * The nodes that a line joins.
	 *
	 * @param source where it begins
	 * @param end    where it ends
	 */
	public record Ends(Terminal source, Terminal end) {

		Ends turned() {
			return new Ends(end, source);
		}
	}

	/**
	 * Where a dragged piece lines up with the pieces beside it, or with the middle of a node at its end: there a bend goes
	 * away.
	 *
	 * @param reach how near, pixels
	 */
	public static Point snapped(List<Point> line, int piece, Point to, Ends ends, int reach) {
		List<Point> others = new ArrayList<>(List.of(ends.source().bounds().center(), ends.end().bounds().center()));
		others.add(line.get(Math.max(0, piece - 2)));
		others.add(line.get(Math.min(line.size() - 1, piece + 1)));
		boolean upright = isUpright(line, piece);
		int at = upright ? to.x() : to.y();
		return others.stream().map(other -> upright ? other.x() : other.y()).filter(other -> Math.abs(other - at) <= reach)
				.min(Comparator.comparingInt(other -> Math.abs(other - at)))
				.map(other -> upright ? new Point(other, to.y()) : new Point(to.x(), other)).orElse(to);
	}

	/**
	 * The piece of a line that is nearest to a place.
	 *
	 * @return number of the point at its end, from 1
	 */
	public static int nearest(List<Point> line, Point place) {
		return IntStream.range(1, line.size()).boxed()
				.min(Comparator.comparingDouble(piece -> distance(line.get(piece - 1), line.get(piece), place))).orElseThrow();
	}

	private static double distance(Point from, Point to, Point place) {
		int x = Math.clamp(place.x(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x()));
		int y = Math.clamp(place.y(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y()));
		return Math.hypot(place.x() - x, place.y() - y);
	}

	private static boolean isUpright(List<Point> line, int piece) {
		return line.get(piece - 1).x() == line.get(piece).x();
	}

	/** Whether a piece dragged there still meets the side of a node. */
	private static boolean isLevelWith(Terminal node, List<Point> line, int piece, Point to) {
		Rect place = node.bounds();
		return isUpright(line, piece) ? to.x() >= place.x() && to.x() <= place.right()
				: to.y() >= place.y() && to.y() <= place.bottom();
	}

	private static List<Point> slid(List<Point> line, int piece, Point to) {
		List<Point> slid = new ArrayList<>(line);
		boolean upright = isUpright(line, piece);
		for (int i = piece - 1; i <= piece; i++) {
			slid.set(i, upright ? new Point(to.x(), line.get(i).y()) : new Point(line.get(i).x(), to.y()));
		}
		return slid;
	}

	/**
	 * A line with one piece shifted sideways to a point. The ends stay where they are: a piece that begins or ends there
	 * gets a bend in front.
	 *
	 * @param line  points with both ends
	 * @param piece number of the point at the end of the piece, from 1
	 * @param to    where it is dragged to
	 */
	static List<Point> shifted(List<Point> line, int piece, Point to) {
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
