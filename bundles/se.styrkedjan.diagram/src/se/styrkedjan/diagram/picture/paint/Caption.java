package se.styrkedjan.diagram.picture.paint;

import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.look.LabelLook.Position;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.model.view.NodeView;

/**
 * The name of a node that stands outside of it: below, or to the right in a diagram that leads from the top down, since the
 * line that goes on from the node would run through it below.
 *
 * @param box   its text, broken
 * @param place where it stands
 * @param side  on which side of the node that is
 */
public record Caption(LabelBox box, Rect place, Side side) {

	/** The sides of a node that its caption stands at. */
	public enum Side {
		BELOW, BESIDE
	}

	/** From a node to the name beside it, pixels. */
	public static final int ASIDE = 4;

	/**
	 * The caption of a node; empty when its name stands inside or it has none.
	 *
	 * @param bounds where the node stands
	 */
	public static Optional<Caption> of(NodeView node, NodeLook look, Rect bounds) {
		if (look.label().position() != Position.BELOW || look.content() != Content.NONE || look.label().text().isEmpty()) {
			return Optional.empty();
		}
		LabelBox box = LabelBox.below(look.label(), bounds.width());
		return Optional.of(isTopDown(node) ? new Caption(box, box.rightOf(bounds), Side.BESIDE)
				: new Caption(box, box.under(bounds), Side.BELOW));
	}

	/** Whether the diagram of a node leads from the top down. */
	static boolean isTopDown(NodeView node) {
		return Turn.of(node) == Turn.EXCHANGED;
	}
}
