package se.styrkedjan.diagram.ui.keyboard;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.model.view.View;

/** The canvas as a list of its figures and lines, for a screen reader; each is known by its number. */
final class SpokenParts extends AccessibleControlAdapter {

	private final DiagramViewer viewer;

	SpokenParts(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	/** All that is shown. */
	List<View> views() {
		List<?> parts = viewer.getContents().getChildren();
		return parts.stream().map(part -> (View) ((org.eclipse.gef.EditPart) part).getModel()).toList();
	}

	/** The number of what is selected, or the canvas itself for none or several. */
	int chosen() {
		List<View> selected = viewer.selectedViews();
		return selected.size() == 1 ? Math.max(0, views().indexOf(selected.getFirst())) : ACC.CHILDID_SELF;
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = views().size();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = IntStream.range(0, views().size()).boxed().toArray();
	}

	@Override
	public void getFocus(AccessibleControlEvent event) {
		event.childID = viewer.canvas().isFocusControl() ? chosen() : ACC.CHILDID_NONE;
	}

	@Override
	public void getSelection(AccessibleControlEvent event) {
		event.childID = viewer.selectedViews().isEmpty() ? ACC.CHILDID_NONE : chosen();
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		boolean focused = viewer.canvas().isFocusControl();
		if (event.childID == ACC.CHILDID_SELF) {
			event.detail = ACC.STATE_FOCUSABLE | (focused ? ACC.STATE_FOCUSED : 0);
		} else {
			boolean chosen = event.childID == chosen();
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (chosen ? ACC.STATE_SELECTED : 0)
					| (chosen && focused ? ACC.STATE_FOCUSED : 0);
		}
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rect place = event.childID == ACC.CHILDID_SELF ? null : place(event.childID);
		Point size = viewer.canvas().getSize();
		Point corner = viewer.canvas().toDisplay(place == null ? 0 : place.x(), place == null ? 0 : place.y());
		event.x = corner.x;
		event.y = corner.y;
		event.width = place == null ? size.x : place.width();
		event.height = place == null ? size.y : place.height();
	}

	/** Where a node is on the canvas; null for a line. */
	private Rect place(int number) {
		List<View> views = views();
		return number < views.size() && viewer.part(views.get(number)).orElse(null) instanceof NodePart node
				? viewer.pan().toCanvas(node.place())
				: null;
	}
}
