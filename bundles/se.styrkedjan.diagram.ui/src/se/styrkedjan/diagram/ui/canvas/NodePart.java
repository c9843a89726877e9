package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.draw2d.IFigure;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.NodeView;

/** A node or container. */
public final class NodePart extends ViewPart {

	@Override
	public NodeView view() {
		return (NodeView) getModel();
	}

	/** Where it stands. */
	public Rect place() {
		return Geometry.of(view());
	}

	@Override
	protected IFigure createFigure() {
		return new NodeFigure(view());
	}
}
