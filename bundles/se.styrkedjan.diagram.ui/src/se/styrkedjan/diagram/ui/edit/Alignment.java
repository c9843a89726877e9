package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/**
 * Where a rectangle being dragged lines up with others, in any lane: edges and middles that meet, and gaps as wide as one
 * beside it. Pure geometry.
 */
public final class Alignment {

	private final List<Rect> others;
	private final int reach;

	/**
	 * Alignment with some others.
	 *
	 * @param others where they stand
	 * @param reach  how near a line is snapped to, pixels at 100 %
	 */
	public Alignment(Collection<Rect> others, int reach) {
		this.others = List.copyOf(others);
		this.reach = reach;
	}

	/**
	 * A place that lines up.
	 *
	 * @param place  where the rectangle goes
	 * @param guides lines to show through what it lines up with
	 * @param gaps   lines to show in gaps of one width
	 */
	public record Snapped(Rect place, List<List<Point>> guides, List<List<Point>> gaps) {
	}

	/** The nearest place that lines up; the same place when none is within reach. */
	public Snapped snap(Rect place) {
		int dx = nearest(place, Alignment::columns);
		int dy = nearest(place, Alignment::rows);
		Gaps gaps = new Gaps(others, reach);
		if (dx == 0 && !meets(place, Alignment::columns)) {
			dx = gaps.across(place);
		}
		if (dy == 0 && !meets(place, Alignment::rows)) {
			dy = gaps.down(place);
		}
		Rect snapped = place.plus(dx, dy);
		return new Snapped(snapped, guides(snapped), gaps.shown(snapped));
	}

	private static List<ToIntFunction<Rect>> columns() {
		return List.of(rect -> rect.center().x(), Rect::x, Rect::right);
	}

	private static List<ToIntFunction<Rect>> rows() {
		return List.of(rect -> rect.center().y(), Rect::y, Rect::bottom);
	}

	/** Lines of one direction, the middle first. */
	private interface Lines {
		List<ToIntFunction<Rect>> get();
	}

	private int nearest(Rect place, Lines lines) {
		int best = 0;
		int bestDistance = reach + 1;
		for (Rect other : others) {
			for (ToIntFunction<Rect> line : lines.get()) {
				int shift = line.applyAsInt(other) - line.applyAsInt(place);
				if (Math.abs(shift) < bestDistance) {
					best = shift;
					bestDistance = Math.abs(shift);
				}
			}
		}
		return best;
	}

	private boolean meets(Rect place, Lines lines) {
		return others.stream().anyMatch(other -> lines.get().stream()
				.anyMatch(line -> line.applyAsInt(other) == line.applyAsInt(place)));
	}

	private List<List<Point>> guides(Rect place) {
		List<List<Point>> guides = new ArrayList<>();
		for (ToIntFunction<Rect> line : columns()) {
			reached(place, line).ifPresent(all -> guides
					.add(List.of(new Point(line.applyAsInt(place), all.y()), new Point(line.applyAsInt(place), all.bottom()))));
		}
		for (ToIntFunction<Rect> line : rows()) {
			reached(place, line).ifPresent(all -> guides
					.add(List.of(new Point(all.x(), line.applyAsInt(place)), new Point(all.right(), line.applyAsInt(place)))));
		}
		return guides;
	}

	/** The rectangle around all that a line of a place goes through. */
	private Optional<Rect> reached(Rect place, ToIntFunction<Rect> line) {
		return others.stream().filter(other -> line.applyAsInt(other) == line.applyAsInt(place)).reduce(Rect::union)
				.map(place::union);
	}
}
