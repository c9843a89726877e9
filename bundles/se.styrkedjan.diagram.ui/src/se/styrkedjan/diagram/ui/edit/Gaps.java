package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** Makes the distance to a neighbour the same as the neighbour's own to the next. */
final class Gaps {

	private final List<Rect> others;
	private final int reach;

	Gaps(List<Rect> others, int reach) {
		this.others = others;
		this.reach = reach;
	}

	/** How far to the right a place is to be moved; 0 when no distance is near another. */
	int across(Rect place) {
		return shift(row(place), place);
	}

	/** How far down a place is to be moved; 0 when no distance is near another. */
	int down(Rect place) {
		return shift(column(place), turned(place));
	}

	/** Lines in the gaps that are as wide as the one to the neighbour. */
	List<List<Point>> shown(Rect place) {
		List<List<Point>> lines = new ArrayList<>();
		equal(row(place), place).forEach(gap -> lines.add(List.of(new Point(gap.x(), place.center().y()),
				new Point(gap.right(), place.center().y()))));
		equal(column(place), turned(place)).forEach(gap -> lines
				.add(List.of(new Point(place.center().x(), gap.x()), new Point(place.center().x(), gap.right()))));
		return lines;
	}

	private int shift(List<Rect> row, Rect place) {
		Optional<Rect> left = before(row, place.x());
		Optional<Rect> further = left.flatMap(rect -> before(row, rect.x()));
		if (further.isEmpty()) {
			return 0;
		}
		int gap = left.get().x() - further.get().right();
		int shift = left.get().right() + gap - place.x();
		return Math.abs(shift) <= reach ? shift : 0;
	}

	private static List<Rect> equal(List<Rect> row, Rect place) {
		Optional<Rect> left = before(row, place.x());
		Optional<Rect> further = left.flatMap(rect -> before(row, rect.x()));
		if (further.isEmpty() || left.get().x() - further.get().right() != place.x() - left.get().right()) {
			return List.of();
		}
		return List.of(between(further.get(), left.get()), between(left.get(), place));
	}

	private static Rect between(Rect left, Rect right) {
		return new Rect(left.right(), left.y(), right.x() - left.right(), left.height());
	}

	private static Optional<Rect> before(List<Rect> row, int x) {
		return row.stream().filter(rect -> rect.right() <= x).max(Comparator.comparingInt(Rect::right));
	}

	private List<Rect> row(Rect place) {
		return others.stream().filter(rect -> rect.y() < place.bottom() && place.y() < rect.bottom()).toList();
	}

	private List<Rect> column(Rect place) {
		Rect lying = turned(place);
		return others.stream().map(Gaps::turned)
				.filter(rect -> rect.y() < lying.bottom() && lying.y() < rect.bottom()).toList();
	}

	private static Rect turned(Rect rect) {
		return new Rect(rect.y(), rect.x(), rect.height(), rect.width());
	}
}
