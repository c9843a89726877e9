package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** Finds the cheapest way over a grid by A*: length, bends, crossings, and running along another wire cost. */
final class PathSearch {

	static final int BEND = 50;
	static final int CROSSING = 40;
	private static final int ALONGSIDE = 400;
	private static final int MOST_STEPS = 80_000;

	private final RouteGrid grid;
	private final Side[] sides = Side.values();
	private final int[] costs;
	private final int[] origins;
	private final PriorityQueue<long[]> open = new PriorityQueue<>(
			(a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));

	PathSearch(RouteGrid grid) {
		this.grid = grid;
		costs = new int[grid.xs.length * grid.ys.length * sides.length];
		origins = new int[costs.length];
		Arrays.fill(costs, Integer.MAX_VALUE);
	}

	Optional<List<Point>> find() {
		for (RouteGrid.Port start : grid.starts) {
			offer(state(start.off(), start.side()), start.cost() + stub(start), -1);
		}
		for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
			long[] best = open.poll();
			int state = (int) best[1];
			if (state >= costs.length) {
				return Optional.of(trace(state - costs.length, grid.ends.get((int) best[2])));
			}
			if (best[2] == costs[state]) {
				expand(state);
			}
		}
		return Optional.empty();
	}

	private int stub(RouteGrid.Port port) {
		return along(WireIndex.part(port.on(), port.off()));
	}

	private int along(Rect part) {
		return grid.wires.isAlongside(part) ? ALONGSIDE : 0;
	}

	private int state(Point point, Side side) {
		return (Arrays.binarySearch(grid.xs, point.x()) * grid.ys.length + Arrays.binarySearch(grid.ys, point.y()))
				* sides.length + side.ordinal();
	}

	private Point point(int state) {
		int place = state / sides.length;
		return new Point(grid.xs[place / grid.ys.length], grid.ys[place % grid.ys.length]);
	}

	private void offer(int state, int cost, int origin) {
		if (cost < costs[state]) {
			costs[state] = cost;
			origins[state] = origin;
			Point at = point(state);
			open.add(new long[] { cost + left(at), state, cost });
		}
	}

	/** At least what is left to go; a little more than that, since a good way found soon is worth more than the best. */
	private int left(Point at) {
		int least = Integer.MAX_VALUE;
		for (RouteGrid.Port end : grid.ends) {
			int across = Math.abs(end.off().x() - at.x());
			int down = Math.abs(end.off().y() - at.y());
			least = Math.min(least, across + down + (across > 0 && down > 0 ? BEND : 0));
		}
		return least + least / 4;
	}

	private void expand(int state) {
		Point from = point(state);
		Side heading = sides[state % sides.length];
		for (int i = 0; i < grid.ends.size(); i++) {
			RouteGrid.Port end = grid.ends.get(i);
			if (end.off().equals(from) && (heading.dx != end.side().dx || heading.dy != end.side().dy)) {
				int turn = heading.dx == -end.side().dx && heading.dy == -end.side().dy ? 0 : BEND;
				open.add(new long[] { costs[state] + turn + end.cost() + stub(end), (long) state + costs.length, i });
			}
		}
		for (Side side : sides) {
			if (side.dx != -heading.dx || side.dy != -heading.dy) {
				step(state, from, side, side == heading ? 0 : BEND);
			}
		}
	}

	private void step(int state, Point from, Side side, int turn) {
		int place = state / sides.length;
		int column = place / grid.ys.length + side.dx;
		int row = place % grid.ys.length + side.dy;
		if (column < 0 || row < 0 || column >= grid.xs.length || row >= grid.ys.length) {
			return;
		}
		Rect part = WireIndex.part(from, new Point(grid.xs[column], grid.ys[row]));
		if (!grid.isBlocked(part)) {
			int length = part.width() + part.height() - 2;
			offer((column * grid.ys.length + row) * sides.length + side.ordinal(),
					costs[state] + length + turn + along(part) + CROSSING * grid.wires.crossings(part), state);
		}
	}

	private List<Point> trace(int last, RouteGrid.Port end) {
		List<Point> points = new ArrayList<>(List.of(end.on()));
		int first = last;
		for (int state = last; state >= 0; state = origins[state]) {
			points.add(point(state));
			first = state;
		}
		Point start = point(first);
		Side side = sides[first % sides.length];
		grid.starts.stream().filter(port -> port.off().equals(start) && port.side() == side).findFirst()
				.ifPresent(port -> points.add(port.on()));
		return Bends.straightened(points.reversed());
	}
}
