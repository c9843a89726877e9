package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.model.view.View;

/** Selects what a rectangle drawn on free paper takes in; a click selects what is under the mouse. */
public final class MarqueeTracker extends DragTool {

	private final EditPart under;

	/** @param under the container or diagram the mouse was pressed on */
	public MarqueeTracker(Desk desk, EditPart under) {
		super(desk);
		this.under = under;
	}

	private Rect frame() {
		Point from = start();
		Point to = at();
		return new Rect(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()),
				Math.abs(from.y() - to.y()));
	}

	@Override
	void drag() {
		desk().viewer().overlay().show(this, List.of(new Sign.Frame(frame(), Sign.Kind.MARQUEE)));
	}

	@Override
	void drop() {
		Set<View> chosen = new LinkedHashSet<>();
		if (adds()) {
			chosen.addAll(desk().viewer().selectedViews());
		}
		chosen.addAll(within(frame()));
		desk().viewer().selectViews(chosen);
	}

	private boolean adds() {
		return getCurrentInput().isShiftKeyDown() || getCurrentInput().isModKeyDown(SWT.MOD1);
	}

	private List<View> within(Rect frame) {
		List<View> found = new ArrayList<>();
		List<?> parts = desk().viewer().getContents().getChildren();
		for (Object part : parts) {
			if (part instanceof NodePart node && !node.view().isBorder() && takesIn(frame, node)) {
				found.add(node.view());
			} else if (part instanceof EdgePart edge && edge.line().stream().allMatch(frame::contains)) {
				found.add(edge.view());
			}
		}
		return found;
	}

	/** A container has to lie within it whole, or one could not select in it. */
	private boolean takesIn(Rect frame, NodePart node) {
		Rect place = node.place();
		return ShownViews.isContainer(desk().sheet().live(), node.view())
				? frame.contains(new Point(place.x(), place.y())) && frame.contains(new Point(place.right(), place.bottom()))
				: frame.overlaps(place);
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		under.performRequest(new Request(RequestConstants.REQ_OPEN));
		return true;
	}

	@Override
	void click() {
		if (under instanceof NodePart node) {
			if (adds()) {
				desk().viewer().appendSelection(node);
			} else {
				desk().viewer().select(node);
			}
		} else if (!adds()) {
			desk().viewer().deselectAll();
		}
	}
}
