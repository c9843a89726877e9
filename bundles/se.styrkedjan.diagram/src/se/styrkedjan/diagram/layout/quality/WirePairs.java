package se.styrkedjan.diagram.layout.quality;

import java.util.Collection;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.route.RectIndex;

/** Counts where different wires meet. */
final class WirePairs {

	private final RectIndex level = new RectIndex(List.of());
	private final RectIndex upright = new RectIndex(List.of());
	private int crossings;
	private int alongside;

	WirePairs(Collection<List<Point>> routes) {
		for (List<Point> route : routes) {
			List<Rect> parts = LayoutQuality.parts(route);
			parts.forEach(this::count);
			parts.forEach(part -> (isLevel(part) ? level : upright).add(part));
		}
	}

	private static boolean isLevel(Rect part) {
		return part.width() >= part.height();
	}

	private void count(Rect part) {
		boolean isLevel = isLevel(part);
		Rect inner = isLevel ? new Rect(part.x() + 1, part.y(), part.width() - 2, 1)
				: new Rect(part.x(), part.y() + 1, 1, part.height() - 2);
		if (inner.width() <= 0 || inner.height() <= 0) {
			return;
		}
		crossings += (int) (isLevel ? upright : level).in(inner).stream().filter(other -> crosses(inner, other)).count();
		alongside += (isLevel ? level : upright).in(inner).size();
	}

	/** Not where one only touches the other with its end. */
	private static boolean crosses(Rect part, Rect other) {
		return isLevel(part) ? other.y() < part.y() && part.y() < other.bottom() - 1
				: other.x() < part.x() && part.x() < other.right() - 1;
	}

	int crossings() {
		return crossings;
	}

	int alongside() {
		return alongside;
	}
}
