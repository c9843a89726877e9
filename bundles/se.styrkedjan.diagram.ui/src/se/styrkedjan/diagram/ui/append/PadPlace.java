package se.styrkedjan.diagram.ui.append;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.diagram.geometry.Rect;

/**
 * Where the buttons of a node stand: beside it, below, above or left of it, at the first of these where they cover no other
 * node and are seen whole, or else where that is least amiss. Pure geometry, in pixels of the screen.
 */
final class PadPlace {

	private static final int AWAY = 10;

	/** Being cut at the edge of what is seen is so many times worse than covering something. */
	private static final int CUT = 4;

	private final Rect node;
	private final List<Rect> others;
	private final Rect seen;

	/**
	 * A place beside a node.
	 *
	 * @param others what is better not covered
	 * @param seen   the part of the diagram that is seen
	 */
	PadPlace(Rect node, List<Rect> others, Rect seen) {
		this.node = node;
		this.others = others;
		this.seen = seen;
	}

	/** The place of a pad of a width and height. */
	Rect of(int width, int height) {
		return Stream
				.of(new Rect(node.right() + AWAY, node.y(), width, height),
						new Rect(node.x(), node.bottom() + AWAY, width, height),
						new Rect(node.x(), node.y() - AWAY - height, width, height),
						new Rect(node.x() - AWAY - width, node.y(), width, height))
				.min(Comparator.comparingLong(this::badness)).orElseThrow();
	}

	private long badness(Rect place) {
		long cut = (long) place.width() * place.height() - common(place, seen);
		return others.stream().mapToLong(other -> common(place, other)).sum() + CUT * cut;
	}

	private static long common(Rect one, Rect other) {
		long width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
		long height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
		return Math.max(0, width) * Math.max(0, height);
	}
}
