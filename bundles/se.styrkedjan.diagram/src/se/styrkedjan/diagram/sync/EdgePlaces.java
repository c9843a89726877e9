package se.styrkedjan.diagram.sync;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.model.view.NodeView;

/**
 * Where marks sit on the edge of their host, half outside and none over another: small ones along the lower edge from the
 * left, wide ones along the upper edge from the right.
 */
final class EdgePlaces {

	private static final int SMALL = 24;
	private static final int INSET = 6;
	private static final int GAP = 4;

	private EdgePlaces() {
	}

	/** The place of a mark that has its size; those before it in its host have theirs. */
	static Point of(NodeView mark, NodeView host) {
		int taken = INSET;
		for (NodeView other : host.getNodes()) {
			if (other == mark) {
				break;
			}
			if (other.isBorder() && isSmall(other) == isSmall(mark)) {
				taken += other.getWidth() + GAP;
			}
		}
		return isSmall(mark) ? new Point(host.getX() + taken, host.getY() + host.getHeight() - mark.getHeight() / 2)
				: new Point(host.getX() + host.getWidth() - taken - mark.getWidth(), host.getY() - mark.getHeight() / 2);
	}

	private static boolean isSmall(NodeView mark) {
		return mark.getWidth() <= SMALL;
	}
}
