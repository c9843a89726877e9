package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box.Outline;

/** The ways to join two boxes that face each other by one straight part. */
final class StraightWire {

	private static final int FROM_CORNER = 8;
	private static final int[] SHIFTS = { 0, 14, -14, 28, -28 };

	private StraightWire() {
	}

	/** From middle to middle first, then beside it. */
	static List<List<Point>> candidates(Terminal source, Terminal end) {
		Rect a = source.bounds();
		Rect b = end.bounds();
		if (a.right() <= b.x()) {
			return level(source, Side.RIGHT, end, Side.LEFT);
		}
		if (b.right() <= a.x()) {
			return level(source, Side.LEFT, end, Side.RIGHT);
		}
		if (a.bottom() <= b.y()) {
			return upright(source, Side.BOTTOM, end, Side.TOP);
		}
		return b.bottom() <= a.y() ? upright(source, Side.TOP, end, Side.BOTTOM) : List.of();
	}

	private static List<List<Point>> level(Terminal source, Side out, Terminal end, Side in) {
		List<List<Point>> candidates = new ArrayList<>();
		int sourceMiddle = source.bounds().center().y();
		int endMiddle = end.bounds().center().y();
		for (int y : places(room(source, true), room(end, true), sourceMiddle, endMiddle)) {
			candidates.add(List.of(source.point(out, y - sourceMiddle), end.point(in, y - endMiddle)));
		}
		return candidates;
	}

	private static List<List<Point>> upright(Terminal source, Side out, Terminal end, Side in) {
		List<List<Point>> candidates = new ArrayList<>();
		int sourceMiddle = source.bounds().center().x();
		int endMiddle = end.bounds().center().x();
		for (int x : places(room(source, false), room(end, false), sourceMiddle, endMiddle)) {
			candidates.add(List.of(source.point(out, x - sourceMiddle), end.point(in, x - endMiddle)));
		}
		return candidates;
	}

	/** Where a side takes wires: a pointed box in its middle only. */
	private static int[] room(Terminal terminal, boolean level) {
		Rect bounds = terminal.bounds();
		int middle = level ? bounds.center().y() : bounds.center().x();
		int half = (level ? bounds.height() : bounds.width()) / 2;
		int reach = terminal.outline() == Outline.RECTANGLE ? Math.max(0, half - FROM_CORNER) : 0;
		return new int[] { middle - reach, middle + reach };
	}

	private static List<Integer> places(int[] first, int[] second, int preferred, int otherwise) {
		int from = Math.max(first[0], second[0]);
		int to = Math.min(first[1], second[1]);
		List<Integer> places = new ArrayList<>();
		if (from <= to) {
			int best = otherwise >= from && otherwise <= to ? otherwise : Math.clamp(preferred, from, to);
			for (int shift : SHIFTS) {
				if (best + shift >= from && best + shift <= to) {
					places.add(best + shift);
				}
			}
		}
		return places;
	}
}
