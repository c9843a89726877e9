package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** Finds places for the labels of wires, near where they begin, over no box, no wire and no other label. */
public final class LabelPlaces {

	private static final int ASIDE = 4;
	private static final int FROM_BOX = 6;
	private static final int FARTHEST = 120;
	/** What it costs to cover a box or label; covering a wire costs one. */
	private static final int BOX = 20;

	private final RectIndex boxes;
	private final RectIndex labels = new RectIndex(List.of());
	private final RectIndex parts = new RectIndex(List.of());

	/**
	 * Places for labels.
	 *
	 * @param boxes what must stay readable: nodes and their captions
	 * @param wires all routes, also those without labels
	 */
	public LabelPlaces(Collection<Rect> boxes, Collection<List<Point>> wires) {
		this.boxes = new RectIndex(boxes);
		for (List<Point> wire : wires) {
			for (int i = 0; i + 1 < wire.size(); i++) {
				parts.add(WireIndex.part(wire.get(i), wire.get(i + 1)));
			}
		}
	}

	/** A place for the label of a route, which is then taken: the least covered of all near the route, first is best. */
	public Rect place(List<Point> route, int width, int height) {
		Rect best = null;
		int least = Integer.MAX_VALUE;
		// Farther from the wire only when all places beside it are taken.
		for (int aside = ASIDE; aside < FARTHEST && least >= BOX; aside += height) {
			for (Rect candidate : candidates(route, width, height, aside)) {
				int cover = cover(candidate);
				if (cover < least) {
					best = candidate;
					least = cover;
				}
			}
		}
		labels.add(best);
		return best;
	}

	/** Takes a place that covers no box and no label; false when it does. */
	public boolean take(Rect place) {
		boolean free = boxes.isFree(place) && labels.isFree(place);
		if (free) {
			labels.add(place);
		}
		return free;
	}

	private int cover(Rect place) {
		return BOX * boxes.in(place.grown(1)).size() + BOX * labels.in(place.grown(1)).size() + parts.in(place).size();
	}

	private static List<Rect> candidates(List<Point> route, int width, int height, int aside) {
		List<Rect> candidates = new ArrayList<>();
		for (int i = 0; i + 1 < route.size(); i++) {
			Point a = route.get(i);
			Point b = route.get(i + 1);
			if (a.y() == b.y()) {
				level(candidates, a, b, new Rect(aside, aside, width, height));
			} else {
				upright(candidates, a, b, new Rect(aside, aside, width, height));
			}
		}
		return candidates;
	}

	/** Along a level part; the label's distance from it is that of the rectangle from the origin. */
	private static void level(List<Rect> candidates, Point a, Point b, Rect label) {
		int width = label.width();
		int height = label.height();
		int direction = Integer.signum(b.x() - a.x());
		int length = Math.abs(b.x() - a.x());
		for (int along = FROM_BOX; along + width <= Math.max(length, FROM_BOX + width); along += Math.max(12, width / 2)) {
			int near = a.x() + direction * along;
			int x = direction >= 0 ? near : near - width;
			candidates.add(new Rect(x, a.y() - label.y() - height, width, height));
			candidates.add(new Rect(x, a.y() + label.y(), width, height));
		}
	}

	private static void upright(List<Rect> candidates, Point a, Point b, Rect label) {
		int width = label.width();
		int height = label.height();
		int direction = Integer.signum(b.y() - a.y());
		int length = Math.abs(b.y() - a.y());
		for (int along = ASIDE; along + height <= Math.max(length, ASIDE + height); along += height) {
			int near = a.y() + direction * along;
			int y = direction >= 0 ? near : near - height;
			candidates.add(new Rect(a.x() + label.x() + 2, y, width, height));
			candidates.add(new Rect(a.x() - label.x() - 2 - width, y, width, height));
		}
	}
}
