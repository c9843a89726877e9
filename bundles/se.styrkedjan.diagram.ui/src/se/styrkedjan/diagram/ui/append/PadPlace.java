package se.styrkedjan.diagram.ui.append;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.diagram.geometry.Rect;

/**
 * Where the buttons of a node stand: beside it, below, above or left of it, at the first of these where they cover no other
 * node, or else where they cover least of them. Pure geometry, in pixels of the screen.
 */
final class PadPlace {

	private static final int AWAY = 10;

	private final Rect node;
	private final List<Rect> others;

	/**
	 * A place beside a node.
	 *
	 * @param others what is better not covered
	 */
	PadPlace(Rect node, List<Rect> others) {
		this.node = node;
		this.others = others;
	}

	/** The place of a pad of a width and height. */
	Rect of(int width, int height) {
		return Stream
				.of(new Rect(node.right() + AWAY, node.y(), width, height),
						new Rect(node.x(), node.bottom() + AWAY, width, height),
						new Rect(node.x(), node.y() - AWAY - height, width, height),
						new Rect(node.x() - AWAY - width, node.y(), width, height))
				.min(Comparator.comparingLong(this::covered)).orElseThrow();
	}

	private long covered(Rect place) {
		return others.stream().mapToLong(other -> common(place, other)).sum();
	}

	private static long common(Rect one, Rect other) {
		long width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
		long height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
		return Math.max(0, width) * Math.max(0, height);
	}
}
