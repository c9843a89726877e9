package se.styrkedjan.diagram.ui.canvas;

import java.util.List;

import org.eclipse.draw2d.IFigure;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.model.view.EdgeView;

/** A line between two nodes. */
public final class EdgePart extends ViewPart {

	@Override
	public EdgeView view() {
		return (EdgeView) getModel();
	}

	/** Its bends with both ends; the middles of the nodes while it has not been routed. */
	public List<Point> line() {
		return ((EdgeFigure) getFigure()).points();
	}

	private List<Point> points() {
		List<Point> points = Polyline.read(view().getPoints());
		if (points.size() < 2 && view().getSource() != null && view().getEnd() != null) {
			return List.of(Geometry.of(view().getSource()).center(), Geometry.of(view().getEnd()).center());
		}
		return points;
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure();
	}

	@Override
	protected void refreshVisuals() {
		((EdgeFigure) getFigure()).setPoints(points());
	}
}
