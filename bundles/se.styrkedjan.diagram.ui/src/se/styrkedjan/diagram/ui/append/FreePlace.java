package se.styrkedjan.diagram.ui.append;

import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;

/** A place where nothing stands yet. */
final class FreePlace {

	private static final int APART = 20;

	private FreePlace() {
	}

	/** The wanted place, or the next one below it that overlaps none of the others. */
	static Rect below(Rect wanted, List<Rect> others) {
		Rect place = wanted;
		for (boolean moved = true; moved;) {
			moved = false;
			for (Rect other : others) {
				if (other.overlaps(place.grown(APART / 2))) {
					place = new Rect(place.x(), other.bottom() + APART, place.width(), place.height());
					moved = true;
				}
			}
		}
		return place;
	}
}
