package se.styrkedjan.diagram.ui.gesture;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.Sign;

/** Drags the label of a line to another place; a click selects the line, a double click writes the label. */
final class LabelTracker extends DragTool {

	private final EdgePart edge;
	private final Rect label;

	/** @param label where it stands */
	LabelTracker(Desk desk, EdgePart edge, Rect label) {
		super(desk);
		this.edge = edge;
		this.label = label;
	}

	private Rect place() {
		return label.plus(at().x() - start().x(), at().y() - start().y());
	}

	@Override
	void drag() {
		desk().viewer().overlay().show(this,
				List.of(new Sign.Line(edge.line(), Sign.Kind.SELECTED), new Sign.Frame(place(), Sign.Kind.GHOST)));
	}

	@Override
	void drop() {
		Rect place = place();
		desk().viewer().select(edge);
		desk().sheet().perform(desk().lines().label(edge.view(), new Point(place.x(), place.y())));
	}

	@Override
	void click() {
		if (getCurrentInput().isShiftKeyDown() && edge.getSelected() == EditPart.SELECTED_NONE) {
			desk().viewer().appendSelection(edge);
		} else {
			desk().viewer().select(edge);
		}
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		edge.performRequest(new Request(RequestConstants.REQ_OPEN));
		return true;
	}
}
