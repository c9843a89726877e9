package se.styrkedjan.diagram.ui.canvas;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.View;

/** The diagram itself: all views are its direct children, in the order in which the mouse finds them from the end. */
final class DiagramPart extends AbstractGraphicalEditPart {

	/** Free paper around what is drawn, pixels at 100 %. */
	private static final int MARGIN = 160;

	private Sheet sheet() {
		return (Sheet) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new DiagramLayer();
	}

	@Override
	protected List<View> getModelChildren() {
		return ((DiagramViewer) getViewer()).drawing().shown();
	}

	@Override
	public void refresh() {
		super.refresh();
		stretch();
	}

	/** Takes away first what is gone: Draw2d would otherwise move all that follows by one, one after the other. */
	@Override
	protected void refreshChildren() {
		Set<View> staying = Collections.newSetFromMap(new IdentityHashMap<>());
		staying.addAll(getModelChildren());
		for (Object part : List.copyOf(getChildren())) {
			if (!staying.contains(((ViewPart) part).view())) {
				removeChild((ViewPart) part);
			}
		}
		super.refreshChildren();
	}

	/** Follows how far the diagram reaches. */
	void stretch() {
		Rect all = sheet().diagram().getNodes().stream().map(Geometry::of).reduce(Rect::union)
				.orElse(new Rect(0, 0, 0, 0));
		((DiagramLayer) getFigure()).setExtent(Geometry.of(all.grown(MARGIN)));
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return ((DiagramViewer) getViewer()).tracker(this, request);
	}

	@Override
	protected void createEditPolicies() {
		// gestures make operations themselves
	}
}
