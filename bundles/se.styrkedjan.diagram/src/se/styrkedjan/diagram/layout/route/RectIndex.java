package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
		visit(rect, cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(rect));
	}

	/** Those that share a pixel with a region, each once. */
	public List<Rect> in(Rect region) {
		List<Rect> found = new ArrayList<>();
		visit(region, cell -> {
			for (Rect rect : cells.getOrDefault(cell, List.of())) {
				if (rect.overlaps(region) && cell == firstCommon(rect, region)) {
					found.add(rect);
				}
			}
		});
		return found;
	}

	/** Whether none shares a pixel with a region. */
	public boolean isFree(Rect region) {
		return in(region).isEmpty();
	}

	private static long firstCommon(Rect a, Rect b) {
		return key(Math.floorDiv(Math.max(a.x(), b.x()), CELL), Math.floorDiv(Math.max(a.y(), b.y()), CELL));
	}

	private static void visit(Rect rect, Consumer<Long> visitor) {
		int right = Math.floorDiv(rect.right() - 1, CELL);
		int bottom = Math.floorDiv(rect.bottom() - 1, CELL);
		for (int x = Math.floorDiv(rect.x(), CELL); x <= right; x++) {
			for (int y = Math.floorDiv(rect.y(), CELL); y <= bottom; y++) {
				visitor.accept(key(x, y));
			}
		}
	}

	private static long key(int x, int y) {
		return (long) x << 32 | y & 0xffffffffL;
	}
}
