package se.styrkedjan.diagram.ui.clipboard;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/**
 * How far what is pasted is moved from where its originals stood. Pure geometry.
 *
 * @param wanted where it would stand
 * @param taken  where others stand
 * @param seen   the part of the diagram that the user sees
 */
record FreeShift(List<Rect> wanted, List<Rect> taken, Rect seen) {

	private static final int BESIDE = 24;
	private static final int GAP = 40;

	/** The way to go: among the originals a little beside each of them, in another diagram to the right of what is there. */
	Point of(boolean amongOriginals) {
		if (wanted.isEmpty()) {
			return new Point(0, 0);
		}
		return amongOriginals ? beside() : right();
	}

	/** What is not seen there comes into the middle of what is seen; not upwards or downwards, since it stays in its lane. */
	private Point beside() {
		Rect around = around();
		int dx = around.overlaps(seen) ? 0 : seen.center().x() - around.center().x();
		int dy = 0;
		while (covers(dx, dy)) {
			dx += BESIDE;
			dy += BESIDE;
		}
		return new Point(dx, dy);
	}

	private boolean covers(int dx, int dy) {
		return wanted.stream().map(place -> place.plus(dx, dy))
				.anyMatch(place -> taken.stream().anyMatch(other -> other.x() == place.x() && other.y() == place.y()));
	}

	private Point right() {
		if (taken.stream().noneMatch(other -> wanted.stream().anyMatch(place -> place.grown(GAP / 2).overlaps(other)))) {
			return new Point(0, 0);
		}
		int end = taken.stream().filter(other -> wanted.stream().anyMatch(
				place -> place.y() - GAP / 2 < other.bottom() && other.y() < place.bottom() + GAP / 2))
				.mapToInt(Rect::right).max().orElse(0);
		return new Point(end + GAP - around().x(), 0);
	}

	private Rect around() {
		return wanted.stream().reduce(Rect::union).orElseThrow();
	}
}
