package se.styrkedjan.diagram.layout.route;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** The upright and level parts of wires that lie already, for others to keep away from. */
public final class WireIndex {

	/** Wires nearer than this look like one. */
	static final int APART = 6;

	private final RectIndex level = new RectIndex(List.of());
	private final RectIndex upright = new RectIndex(List.of());

	/** Takes in a wire. */
	public void add(List<Point> route) {
		for (int i = 0; i + 1 < route.size(); i++) {
			Rect part = part(route.get(i), route.get(i + 1));
			(part.width() >= part.height() ? level : upright).add(part);
		}
	}

	/** Lets go of a wire. */
	void remove(List<Point> route) {
		for (int i = 0; i + 1 < route.size(); i++) {
			Rect part = part(route.get(i), route.get(i + 1));
			(part.width() >= part.height() ? level : upright).remove(part);
		}
	}

	/** The part of a wire between two points as a rectangle one pixel thick. */
	public static Rect part(Point a, Point b) {
		return new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()) + 1,
				Math.abs(a.y() - b.y()) + 1);
	}

	/** Whether a part would run along another wire, or so near that they look like one. */
	boolean isAlongside(Rect part) {
		return isAlongside(part, APART);
	}

	/** Whether a part would run along another wire at most so many pixels away. */
	public boolean isAlongside(Rect part, int apart) {
		boolean isLevel = part.width() >= part.height();
		Rect wide = isLevel ? new Rect(part.x() + 1, part.y() - apart, part.width() - 2, 2 * apart + 1)
				: new Rect(part.x() - apart, part.y() + 1, 2 * apart + 1, part.height() - 2);
		return wide.width() > 0 && wide.height() > 0 && !(isLevel ? level : upright).isFree(wide);
	}

	/** How many wires a part would cross. */
	int crossings(Rect part) {
		int[] count = new int[1];
		(part.width() >= part.height() ? upright : level).visit(part, wire -> ++count[0] > 0);
		return count[0];
	}

	List<Rect> level(Rect region) {
		return level.in(region);
	}

	List<Rect> upright(Rect region) {
		return upright.in(region);
	}
}
