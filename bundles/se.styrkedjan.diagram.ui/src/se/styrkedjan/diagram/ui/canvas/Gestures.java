package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;

import se.styrkedjan.diagram.geometry.Point;

/** What happens when the user takes hold of a part. */
public interface Gestures {

	/**
	 * Follows the mouse from where it was pressed on a part.
	 *
	 * @param part what is there
	 * @param at   place in the diagram
	 */
	DragTracker tracker(EditPart part, Point at);

	/** Goes to what a part stands for. */
	void open(EditPart part);

	/** Lets the user write the part's name. */
	void rename(EditPart part);
}
