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
	private static final int STEP = 8;
	/** How many pixels away from the wire are as bad as coming near a box. */
	private static final int NEARER = 8;
	/** What it costs to cover a box or label. */
	private static final int BOX = 40;
	/** What it costs to cover a wire, or to come so near that it looks so. */
	private static final int WIRE = 7;
	private static final int FROM_WIRE = 3;
	/** What each wire between a label and its own costs. */
	private static final int BETWEEN = 2;
	/** What it costs to stand so near a box, caption or label that the two read as one text. */
	private static final int NEAR = 1;
	private static final int NEAR_BY = 5;

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

	/** Keeps labels off the edges of lanes, as if these were wires. */
	public LabelPlaces beside(Collection<Rect> lanes) {
		for (Rect lane : lanes) {
			parts.add(new Rect(lane.x(), lane.y(), lane.width(), 1));
			parts.add(new Rect(lane.x(), lane.bottom(), lane.width(), 1));
			parts.add(new Rect(lane.x(), lane.y(), 1, lane.height()));
			parts.add(new Rect(lane.right(), lane.y(), 1, lane.height()));
		}
		return this;
	}

	/** A place for the label of a route, which is then taken: the least covered of all near the route, first is best. */
	public Rect place(List<Point> route, int width, int height) {
		Found found = search(route, new Rect(0, 0, width, height), Fineness.COARSE);
		if (found.cover >= WIRE) {
			Found finer = search(route, new Rect(0, 0, width, height), Fineness.FINE);
			found = finer.cover < found.cover ? finer : found;
		}
		labels.add(found.place);
		return found.place;
	}

	/**
	 * How closely places are looked for.
	 *
	 * @param along    pixels from one place to the next along the wire, as shares of the label: so many fit beside it
	 * @param aside    pixels from one distance to the next
	 * @param farthest most pixels away from the wire
	 */
	private record Fineness(int along, int aside, int farthest) {

		static final Fineness COARSE = new Fineness(0, STEP, FARTHEST);
		static final Fineness FINE = new Fineness(3, 3, 2 * FARTHEST);
	}

	/** The best place of a search. */
	private record Found(Rect place, int cover) {
	}

	private Found search(List<Point> route, Rect label, Fineness fineness) {
		Found best = new Found(null, Integer.MAX_VALUE);
		// Farther from the wire only when all places beside it are taken: a little for a wire, more for a box.
		for (int aside = ASIDE; aside < fineness.farthest && best.cover > (aside - ASIDE) / NEARER; aside += fineness.aside) {
			for (Candidate candidate : candidates(route, label.plus(aside, aside), fineness)) {
				int cover = cover(candidate) + (aside - ASIDE) / NEARER;
				if (cover < best.cover) {
					best = new Found(candidate.place, cover);
				}
			}
		}
		return best;
	}

	/** Takes a place that covers no box, no label and no wire; false when it does. */
	public boolean take(Rect place) {
		boolean free = boxes.isFree(place) && labels.isFree(place) && parts.isFree(place);
		if (free) {
			labels.add(place);
		}
		return free;
	}

	/**
	 * A place for a label.
	 *
	 * @param place where it would stand
	 * @param reach from there to its wire: another wire in between would seem to be the one that is named
	 */
	private record Candidate(Rect place, Rect reach) {
	}

	private int cover(Candidate candidate) {
		Rect place = candidate.place;
		Rect around = place.grown(1);
		Rect wide = place.grown(NEAR_BY);
		return BOX * (boxes.in(around).size() + labels.in(around).size())
				+ NEAR * (boxes.in(wide).size() + labels.in(wide).size())
				+ WIRE * parts.in(place.grown(FROM_WIRE)).size() + BETWEEN * parts.in(candidate.reach).size();
	}

	/** Places of a label; its distance from the wire is that of the rectangle from the origin. */
	private static List<Candidate> candidates(List<Point> route, Rect label, Fineness fineness) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i + 1 < route.size(); i++) {
			Point a = route.get(i);
			Point b = route.get(i + 1);
			if (a.y() == b.y()) {
				level(candidates, a, b, label, fineness.along > 0 ? fineness.along : Math.max(8, label.width() / 4));
			} else {
				upright(candidates, a, b, label, fineness.along > 0 ? fineness.along : label.height() / 2 + 1);
			}
		}
		return candidates;
	}

	private static void level(List<Candidate> candidates, Point a, Point b, Rect label, int step) {
		int width = label.width();
		int height = label.height();
		int direction = Integer.signum(b.x() - a.x());
		int length = Math.abs(b.x() - a.x());
		for (int along = FROM_BOX; along + width <= Math.max(length, FROM_BOX + width); along += step) {
			int near = a.x() + direction * along;
			int x = direction >= 0 ? near : near - width;
			int gap = label.y() - 1;
			candidates.add(new Candidate(new Rect(x, a.y() - label.y() - height, width, height),
					new Rect(x, a.y() - label.y(), width, gap)));
			candidates.add(new Candidate(new Rect(x, a.y() + label.y(), width, height), new Rect(x, a.y() + 1, width, gap)));
		}
	}

	private static void upright(List<Candidate> candidates, Point a, Point b, Rect label, int step) {
		int width = label.width();
		int height = label.height();
		int direction = Integer.signum(b.y() - a.y());
		int length = Math.abs(b.y() - a.y());
		for (int along = FROM_BOX; along + height <= Math.max(length, FROM_BOX + height); along += step) {
			int near = a.y() + direction * along;
			int y = direction >= 0 ? near : near - height;
			int gap = label.x() + 1;
			candidates.add(new Candidate(new Rect(a.x() + label.x() + 2, y, width, height), new Rect(a.x() + 1, y, gap, height)));
			candidates.add(new Candidate(new Rect(a.x() - label.x() - 2 - width, y, width, height),
					new Rect(a.x() - gap, y, gap, height)));
		}
	}
}
