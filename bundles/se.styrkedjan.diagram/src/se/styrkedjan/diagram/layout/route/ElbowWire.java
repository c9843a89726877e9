package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box.Outline;

/** The ways to join two boxes with one bend or two, from the middle of a side to the middle of another or near it. */
final class ElbowWire {

	private static final int CLEAR = 16;
	private static final int STEP = 12;
	private static final int MOST_STEPS = 8;
	private static final int[] SHIFTS = { 0, 14, -14 };

	private final Terminal source;
	private final Terminal end;
	private final List<List<Point>> candidates = new ArrayList<>();

	private ElbowWire(Terminal source, Terminal end) {
		this.source = source;
		this.end = end;
	}

	static List<List<Point>> candidates(Terminal source, Terminal end) {
		ElbowWire wire = new ElbowWire(source, end);
		for (Side out : Side.values()) {
			for (Side in : Side.values()) {
				for (int shift : SHIFTS) {
					if (shift == 0 || source.outline() == Outline.RECTANGLE && end.outline() == Outline.RECTANGLE) {
						wire.add(out, in, shift);
					}
				}
			}
		}
		return wire.candidates;
	}

	private void add(Side out, Side in, int shift) {
		Point from = source.point(out, shift);
		Point to = end.point(in, shift);
		if (out.isLevel() != in.isLevel()) {
			addOneBend(from, out, to, in);
		} else if (out == in) {
			addAround(from, out, to);
		} else if (leads(out, from, to, 2 * CLEAR)) {
			addTwoBends(from, out, to);
		}
	}

	private void addOneBend(Point from, Side out, Point to, Side in) {
		Point bend = out.isLevel() ? new Point(to.x(), from.y()) : new Point(from.x(), to.y());
		if (leads(out, from, bend, CLEAR) && leads(in, to, bend, CLEAR)) {
			candidates.add(List.of(from, bend, to));
		}
	}

	private static boolean leads(Side side, Point from, Point to, int atLeast) {
		return (to.x() - from.x()) * side.dx + (to.y() - from.y()) * side.dy >= atLeast;
	}

	/** Around the outer side of both boxes. */
	private void addAround(Point from, Side out, Point to) {
		Rect both = source.bounds().union(end.bounds());
		for (int step = 0; step < MOST_STEPS; step++) {
			int away = CLEAR + step * STEP;
			addWithMiddle(from, out, to, switch (out) {
			case RIGHT -> both.right() + away;
			case LEFT -> both.x() - away;
			case BOTTOM -> both.bottom() + away;
			case TOP -> both.y() - away;
			});
		}
	}

	/** Between the boxes, in the middle first. */
	private void addTwoBends(Point from, Side out, Point to) {
		int first = out.isLevel() ? from.x() : from.y();
		int last = out.isLevel() ? to.x() : to.y();
		int room = Math.abs(last - first) / 2 - CLEAR;
		for (int away = 0; away <= Math.min(room, MOST_STEPS * STEP); away += STEP) {
			addWithMiddle(from, out, to, (first + last) / 2 + away);
			if (away > 0) {
				addWithMiddle(from, out, to, (first + last) / 2 - away);
			}
		}
		if (room > MOST_STEPS * STEP) {
			addWithMiddle(from, out, to, first + CLEAR * Integer.signum(last - first));
			addWithMiddle(from, out, to, last - CLEAR * Integer.signum(last - first));
		}
	}

	private void addWithMiddle(Point from, Side out, Point to, int middle) {
		candidates.add(out.isLevel() ? List.of(from, new Point(middle, from.y()), new Point(middle, to.y()), to)
				: List.of(from, new Point(from.x(), middle), new Point(to.x(), middle), to));
	}
}
