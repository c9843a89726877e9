package se.styrkedjan.diagram.ui.gesture;

import java.util.Optional;

import org.eclipse.gef.EditPart;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.EdgePart;

/** Finds the labels of lines under the mouse. A selected line's comes first, then the topmost. */
final class Labels {

	private Labels() {
	}

	/** What follows the mouse from the label at a place; empty where there is none. */
	static Optional<LabelTracker> at(Desk desk, Point at) {
		Rect seen = desk.viewer().pan().visible();
		LabelTracker found = null;
		for (Object part : desk.viewer().getContents().getChildren()) {
			if (part instanceof EdgePart edge) {
				Optional<Rect> label = desk.lines().label(edge.view())
						.filter(place -> place.contains(at) && place.overlaps(seen));
				if (label.isPresent()) {
					found = new LabelTracker(desk, edge, label.get());
					if (edge.getSelected() != EditPart.SELECTED_NONE) {
						return Optional.of(found);
					}
				}
			}
		}
		return Optional.ofNullable(found);
	}
}
