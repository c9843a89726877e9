package se.styrkedjan.diagram.tool;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.NodeView;

/** Reads and sets where nodes stand. */
public final class Bounds {

	private Bounds() {
	}

	/** Where a node stands. */
	public static Rect of(NodeView node) {
		return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}

	/** Sets where a node stands, and nothing else. */
	static void set(NodeView node, Rect bounds) {
		node.setX(bounds.x());
		node.setY(bounds.y());
		node.setWidth(bounds.width());
		node.setHeight(bounds.height());
	}

	/** Moves a node with all it holds. */
	static void shift(NodeView node, int dx, int dy) {
		node.setX(node.getX() + dx);
		node.setY(node.getY() + dy);
		node.getNodes().forEach(child -> shift(child, dx, dy));
	}
}
