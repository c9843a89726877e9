package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.draw2d.geometry.Rectangle;

import se.styrkedjan.model.view.NodeView;

/** Where a node or container is: always where its view says. */
final class NodeFigure extends ViewFigure {

	private final NodeView node;

	NodeFigure(NodeView node) {
		this.node = node;
		setRequestFocusEnabled(false);
	}

	@Override
	public Rectangle getBounds() {
		bounds.x = node.getX();
		bounds.y = node.getY();
		bounds.width = node.getWidth();
		bounds.height = node.getHeight();
		return bounds;
	}
}
