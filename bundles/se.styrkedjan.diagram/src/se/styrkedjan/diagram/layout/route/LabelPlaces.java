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
		for (Rect candidate : candidates(route, width, height)) {
			int cover = cover(candidate);
			if (cover < least) {
				best = candidate;
				least = cover;
			}
		}
		labels.add(best);
		return best;
	}

	private int cover(Rect place) {
		return 20 * boxes.in(place.grown(1)).size() + 20 * labels.in(place.grown(1)).size() + parts.in(place).size();
	}

	private static List<Rect> candidates(List<Point> route, int width, int height) {
		List<Rect> candidates = new ArrayList<>();
		for (int i = 0; i + 1 < route.size(); i++) {
			Point a = route.get(i);
			Point b = route.get(i + 1);
			if (a.y() == b.y()) {
				level(candidates, a, b, width, height);
			} else {
				upright(candidates, a, b, width, height);
			}
		}
		return candidates;
	}

	private static void level(List<Rect> candidates, Point a, Point b, int width, int height) {
		int direction = Integer.signum(b.x() - a.x());
		int length = Math.abs(b.x() - a.x());
		for (int along = FROM_BOX; along + width <= Math.max(length, FROM_BOX + width); along += Math.max(12, width / 2)) {
			int near = a.x() + direction * along;
			int x = direction >= 0 ? near : near - width;
			candidates.add(new Rect(x, a.y() - ASIDE - height, width, height));
			candidates.add(new Rect(x, a.y() + ASIDE, width, height));
		}
	}

	private static void upright(List<Rect> candidates, Point a, Point b, int width, int height) {
		int direction = Integer.signum(b.y() - a.y());
		int length = Math.abs(b.y() - a.y());
		for (int along = ASIDE; along + height <= Math.max(length, ASIDE + height); along += height) {
			int near = a.y() + direction * along;
			int y = direction >= 0 ? near : near - height;
			candidates.add(new Rect(a.x() + ASIDE + 2, y, width, height));
			candidates.add(new Rect(a.x() - ASIDE - 2 - width, y, width, height));
		}
	}
}
