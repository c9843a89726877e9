package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import se.styrkedjan.diagram.geometry.Rect;

/** Rectangles by the squares of a grid they touch, so that those in a region are found without looking at all. */
public final class RectIndex {

	private static final int CELL = 256;

	private final Map<Long, List<Rect>> cells = new HashMap<>();

	/** An index of some rectangles. */
	public RectIndex(Collection<Rect> rects) {
		rects.forEach(this::add);
	}

	/** Takes in one more. */
	public void add(Rect rect) {
		int right = cell(rect.right() - 1);
		int bottom = cell(rect.bottom() - 1);
		for (int x = cell(rect.x()); x <= right; x++) {
			for (int y = cell(rect.y()); y <= bottom; y++) {
				cells.computeIfAbsent(key(x, y), key -> new ArrayList<>()).add(rect);
			}
		}
	}

	/** Lets go of one that was added. */
	void remove(Rect rect) {
		int right = cell(rect.right() - 1);
		int bottom = cell(rect.bottom() - 1);
		for (int x = cell(rect.x()); x <= right; x++) {
			for (int y = cell(rect.y()); y <= bottom; y++) {
				cells.get(key(x, y)).remove(rect);
			}
		}
	}

	/** Those that share a pixel with a region, each once. */
	public List<Rect> in(Rect region) {
		List<Rect> found = new ArrayList<>();
		visit(region, rect -> {
			found.add(rect);
			return true;
		});
		return found;
	}

	/** Whether none shares a pixel with a region. */
	public boolean isFree(Rect region) {
		return visit(region, rect -> false);
	}

	/** Whether all that share a pixel with a region pass a test; stops at the first that does not. */
	public boolean visit(Rect region, Predicate<Rect> test) {
		int right = cell(region.right() - 1);
		int bottom = cell(region.bottom() - 1);
		for (int x = cell(region.x()); x <= right; x++) {
			for (int y = cell(region.y()); y <= bottom; y++) {
				if (!visit(cells.get(key(x, y)), region, x, y, test)) {
					return false;
				}
			}
		}
		return true;
	}

	/** One that lies in several cells counts in the first of those it shares with the region. */
	private static boolean visit(List<Rect> cell, Rect region, int x, int y, Predicate<Rect> test) {
		if (cell == null) {
			return true;
		}
		for (Rect rect : cell) {
			if (rect.overlaps(region) && x == cell(Math.max(rect.x(), region.x())) && y == cell(Math.max(rect.y(), region.y()))
					&& !test.test(rect)) {
				return false;
			}
		}
		return true;
	}

	private static int cell(int place) {
		return Math.floorDiv(place, CELL);
	}

	/** Multiplied by an odd number, which keeps keys different and spreads their hashes. */
	private static long key(int x, int y) {
		return ((long) x << 32 | y & 0xffffffffL) * 0x9E3779B97F4A7C15L;
	}
}
