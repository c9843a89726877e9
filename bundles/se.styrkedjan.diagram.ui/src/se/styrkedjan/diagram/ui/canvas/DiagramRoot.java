package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;

/** The root of the parts: scrolls and zooms. */
final class DiagramRoot extends ScalableFreeformRootEditPart {

	private static final double[] LEVELS = { 0.1, 0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

	DiagramRoot() {
		getZoomManager().setZoomLevels(LEVELS);
		getZoomManager().setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
	}

	Viewport viewport() {
		return (Viewport) getFigure();
	}

	@Override
	protected IFigure createFigure() {
		IFigure figure = super.createFigure();
		figure.setOpaque(false);
		return figure;
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return ((DiagramViewer) getViewer()).tracker(this, request);
	}
}
