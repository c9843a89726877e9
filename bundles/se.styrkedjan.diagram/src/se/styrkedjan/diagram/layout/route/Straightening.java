package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/**
 * Takes needless steps out of wires: where a wire runs on beside itself, one of its parts is moved into line with the other
 * and two bends are gone, if it then touches nothing, lies beside no other wire and crosses no more of them than before.
 */
public final class Straightening {

	private static final int FROM_BOX = 5;
	/** An arrow and a label need room where a wire begins and ends, pixels. */
	private static final int SHORTEST_END = 16;

	/** With more wires than these nobody follows one, and going through all would take long. */
	private static final int MOST_WIRES = 4000;

	private final RectIndex boxes;
	private final WireIndex wires = new WireIndex();

	private Straightening(Collection<Rect> covered) {
		boxes = new RectIndex(covered);
	}

	/**
	 * Straightens wires in place.
	 *
	 * @param routes  of all wires, by name
	 * @param covered what wires may not touch: boxes and captions
	 */
	public static void apply(Map<String, List<Point>> routes, Collection<Rect> covered) {
		if (routes.size() > MOST_WIRES) {
			return;
		}
		Straightening straightening = new Straightening(covered);
		routes.values().forEach(straightening.wires::add);
		routes.replaceAll((name, route) -> straightening.straightened(route));
	}

	private List<Point> straightened(List<Point> route) {
		if (route.size() < 5) {
			return route;
		}
		if (!mayBeBetter(route)) {
			return route;
		}
		wires.remove(route);
		List<Point> now = route;
		List<Point> better = better(now);
		while (better != null) {
			now = better;
			better = better(now);
		}
		wires.add(now);
		return now;
	}

	/** Whether a step could be taken out if there were no other wires: most wires need not be looked at any further. */
	private boolean mayBeBetter(List<Point> route) {
		return moves(route).stream().anyMatch(move -> isFree(move, route));
	}

	/** The route with one step less; null when there is none that can be spared. */
	private List<Point> better(List<Point> route) {
		for (Move move : moves(route)) {
			if (isFree(move, route) && keepsAway(Bends.straightened(move.moved)) && crossings(move.moved) <= crossings(route)) {
				return Bends.straightened(move.moved);
			}
		}
		return null;
	}

	/** A part of a route, and the route when that part is in line with another one. */
	private record Move(int part, List<Point> moved) {
	}

	private static List<Move> moves(List<Point> route) {
		List<Move> moves = new ArrayList<>();
		for (int part = 1; part + 2 < route.size(); part++) {
			for (int line : new int[] { part + 2, part - 2 }) {
				if (line >= 0 && line + 1 < route.size()) {
					moves.add(new Move(part, moved(route, part, line)));
				}
			}
		}
		return moves;
	}

	/** The route with one part moved into line with another one; parts are numbered from their first point. */
	private static List<Point> moved(List<Point> route, int part, int line) {
		List<Point> moved = new ArrayList<>(route);
		boolean isLevel = isLevel(route, part);
		Point to = route.get(line);
		for (int i = part; i <= part + 1; i++) {
			Point at = route.get(i);
			moved.set(i, isLevel ? new Point(at.x(), to.y()) : new Point(to.x(), at.y()));
		}
		return moved;
	}

	private static boolean isLevel(List<Point> route, int part) {
		return route.get(part).y() == route.get(part + 1).y();
	}

	private boolean isFree(Move move, List<Point> route) {
		List<Point> moved = move.moved;
		int part = move.part;
		return hasRoomAtEnds(moved, route) && boxes.isFree(part(moved, part).grown(FROM_BOX))
				&& isFree(route.get(part), moved.get(part)) && isFree(route.get(part + 1), moved.get(part + 1));
	}

	/** Whether what is added to a neighbour touches nothing. */
	private boolean isFree(Point from, Point to) {
		return boxes.isFree(WireIndex.part(from, to));
	}

	/** The first and the last part lead the same way as before and are long enough. */
	private static boolean hasRoomAtEnds(List<Point> moved, List<Point> route) {
		int last = route.size() - 2;
		return keepsEnd(route.get(0), route.get(1), moved.get(1)) && keepsEnd(route.get(last + 1), route.get(last), moved.get(last));
	}

	private static boolean keepsEnd(Point end, Point before, Point now) {
		int dx = now.x() - end.x();
		int dy = now.y() - end.y();
		boolean sameWay = Integer.signum(dx) == Integer.signum(before.x() - end.x())
				&& Integer.signum(dy) == Integer.signum(before.y() - end.y());
		return before.equals(now) || sameWay && Math.abs(dx) + Math.abs(dy) >= SHORTEST_END;
	}

	private boolean keepsAway(List<Point> route) {
		for (int i = 0; i + 1 < route.size(); i++) {
			if (wires.isAlongside(part(route, i))) {
				return false;
			}
		}
		return true;
	}

	private int crossings(List<Point> route) {
		int count = 0;
		for (int i = 0; i + 1 < route.size(); i++) {
			count += wires.crossings(part(route, i));
		}
		return count;
	}

	private static Rect part(List<Point> route, int part) {
		return WireIndex.part(route.get(part), route.get(part + 1));
	}
}
