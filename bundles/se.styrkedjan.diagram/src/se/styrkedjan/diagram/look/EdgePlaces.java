package se.styrkedjan.diagram.look;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;

/**
 * Where marks sit on the edge of their host, none over another, out of the way of the lines of a flow: half outside, small
 * ones along the lower edge from the left, wide ones along the upper edge from the right. Where the flow leads down, outside
 * along the right edge, small ones from below and wide ones from above.
 *
 * @param host      where the host stands
 * @param isTopDown whether its diagram leads from the top down
 */
public record EdgePlaces(Rect host, boolean isTopDown) {

	private static final int SMALL = 24;
	private static final int INSET = 6;
	private static final int GAP = 4;
	/** At the side a name comes close to the edge. */
	private static final int INSIDE = 4;

	/** Places on a host where it stands in a diagram. */
	public static EdgePlaces on(NodeView host, Diagram diagram) {
		return new EdgePlaces(new Rect(host.getX(), host.getY(), host.getWidth(), host.getHeight()), diagram.isTopDown());
	}

	/** The place of a mark that has its size; those before it in its host have theirs. */
	public Rect of(NodeView mark) {
		int width = mark.getWidth();
		int height = mark.getHeight();
		int taken = taken(mark);
		if (isTopDown) {
			return isSmall(mark) ? new Rect(host.right() - INSIDE, host.bottom() - taken - height, width, height)
					: new Rect(host.right() - INSIDE, host.y() + taken, width, height);
		}
		return isSmall(mark) ? new Rect(host.x() + taken, host.bottom() - height / 2, width, height)
				: new Rect(host.right() - taken - width, host.y() - height / 2, width, height);
	}

	/** From where the marks of its sort begin. */
	private int taken(NodeView mark) {
		int taken = isTopDown ? 0 : INSET;
		for (NodeView other : ((NodeView) mark.eContainer()).getNodes()) {
			if (other == mark) {
				break;
			}
			if (other.isBorder() && isSmall(other) == isSmall(mark)) {
				taken += (isTopDown ? other.getHeight() : other.getWidth()) + GAP;
			}
		}
		return taken;
	}

	private static boolean isSmall(NodeView mark) {
		return mark.getWidth() <= SMALL;
	}
}
