package se.styrkedjan.diagram.picture.paint;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.NodeView;

/** Where views stand. */
final class Bounds {

	private Bounds() {
	}

	static Rect of(NodeView node) {
		return new Rect(node.getX(), node.getY(), Math.max(0, node.getWidth()), Math.max(0, node.getHeight()));
	}
}
