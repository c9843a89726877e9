package se.styrkedjan.diagram.picture.paint;

import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.picture.Mark.Direction;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;

/**
 * The head of a lane, with its name. A lane is a container at the top of a diagram that leaves its content free; it has
 * its head at the left when it is wider than high, else at the top, as always where the diagram leads from the top down.
 *
 * @param bounds    where the head stands
 * @param direction which way its name runs
 */
public record LaneHead(Rect bounds, Direction direction) {

	/** Width of a head at the left, pixels. */
	public static final int WIDTH = 40;

	/** Height of a head at the top, pixels. */
	public static final int HEIGHT = 40;

	/** The head of a node when it is a lane. */
	public static Optional<LaneHead> of(NodeView node, NodeLook look) {
		if (look.content() != Content.FREE_FORM || !(node.eContainer() instanceof Diagram)) {
			return Optional.empty();
		}
		return Optional.of(Caption.isTopDown(node) ? above(Bounds.of(node)) : in(Bounds.of(node)));
	}

	/** The head of a lane with these bounds. */
	public static LaneHead in(Rect lane) {
		if (lane.width() >= lane.height()) {
			return new LaneHead(new Rect(lane.x(), lane.y(), Math.min(WIDTH, lane.width()), lane.height()),
					Direction.UPWARDS);
		}
		return above(lane);
	}

	private static LaneHead above(Rect lane) {
		return new LaneHead(new Rect(lane.x(), lane.y(), lane.width(), Math.min(HEIGHT, lane.height())),
				Direction.ACROSS);
	}
}
