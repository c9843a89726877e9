package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import se.styrkedjan.model.view.View;

/**
 * A node, container or line in GEF's terms. It needs no edit policies: gestures make operations themselves; and nothing to
 * refresh: its figure asks the view.
 */
public abstract class ViewPart extends AbstractGraphicalEditPart {

	/** What it shows. */
	public View view() {
		return (View) getModel();
	}

	private Gestures gestures() {
		return ((DiagramViewer) getViewer()).gestures();
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return ((DiagramViewer) getViewer()).tracker(this, request);
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			gestures().open(this);
		} else if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
			gestures().rename(this);
		}
	}

	@Override
	protected void createEditPolicies() {
		// see above
	}
}
