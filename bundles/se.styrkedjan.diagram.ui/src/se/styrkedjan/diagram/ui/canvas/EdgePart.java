package se.styrkedjan.diagram.ui.canvas;

import java.util.List;

import org.eclipse.draw2d.IFigure;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.model.view.EdgeView;

/** A line between two nodes. */
public final class EdgePart extends ViewPart {

	@Override
	public EdgeView view() {
		return (EdgeView) getModel();
	}

	/** Its bends with both ends, as it is painted; empty when an end is missing. */
	public List<Point> line() {
		return ((EdgeFigure) getFigure()).points();
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure(view());
	}
}
