package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** Where a flow is cut into rows: between columns, as late as the width allows. */
final class RowCuts {

	/** Behind the last track before a column, before the turns of single wires led close around its boxes. */
	private static final int BEFORE_COLUMN = 15;

	/** Where rows begin in the uncut flow, the first at its very beginning. */
	final List<Integer> starts = new ArrayList<>();
	/** By cut the heights of the wires it cuts, lowest first. */
	final List<List<Integer>> wires = new ArrayList<>();
	private final Collection<List<Point>> routes;

	/**
	 * Finds the cuts.
	 *
	 * @param contents what must not be cut, from the left
	 * @param start    where the first row begins
	 * @param room     how long rows may be
	 */
	RowCuts(List<Rect> contents, Collection<List<Point>> routes, int start, int room) {
		this.routes = routes;
		starts.add(start);
		find(contents, room);
	}

	private void find(List<Rect> contents, int room) {
		int end = Integer.MIN_VALUE;
		int last = starts.getFirst();
		for (Rect box : contents) {
			if (end != Integer.MIN_VALUE && box.x() > end) {
				last = box.x() - BEFORE_COLUMN;
			}
			if (box.right() - starts.getLast() > room && last > starts.getLast()) {
				starts.add(last);
			}
			end = Math.max(end, box.right());
		}
		for (int i = 1; i < starts.size(); i++) {
			wires.add(heightsAt(starts.get(i)));
		}
	}

	private List<Integer> heightsAt(int x) {
		List<Integer> heights = new ArrayList<>();
		for (List<Point> route : routes) {
			for (int i = 0; i + 1 < route.size(); i++) {
				if (isBefore(route.get(i).x(), x) != isBefore(route.get(i + 1).x(), x)) {
					heights.add(route.get(i).y());
				}
			}
		}
		heights.sort(Comparator.reverseOrder());
		return heights;
	}

	private static boolean isBefore(int at, int x) {
		return at < x;
	}

	/** The row that a place along the uncut flow is in. */
	int row(int x) {
		int row = 0;
		while (row + 1 < starts.size() && x >= starts.get(row + 1)) {
			row++;
		}
		return row;
	}

	/** How many wires the fullest cut cuts. */
	int most() {
		return wires.stream().mapToInt(List::size).max().orElse(0);
	}
}
