package se.styrkedjan.diagram.geometry;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;

/**
 * How a diagram is turned before it is worked on: one that leads from the top down is seen with across and along exchanged,
 * so that whoever works on it need only know of flows that lead to the right in lanes that lie below each other. Turning
 * twice gives back what was.
 */
public enum Turn {

	/** As it is. */
	NONE,
	/** Across and along exchanged. */
	EXCHANGED;

	/** The turn of a diagram. */
	public static Turn of(Diagram diagram) {
		return diagram.isTopDown() ? EXCHANGED : NONE;
	}

	/** The turn of the diagram that a node stands in. */
	public static Turn of(NodeView node) {
		EObject at = node;
		while (at instanceof NodeView) {
			at = at.eContainer();
		}
		return at instanceof Diagram diagram ? of(diagram) : NONE;
	}

	/** A rectangle turned. */
	public Rect of(Rect rect) {
		return this == NONE ? rect : new Rect(rect.y(), rect.x(), rect.height(), rect.width());
	}

	/** A point, or a distance, turned. */
	public Point of(Point point) {
		return this == NONE ? point : new Point(point.y(), point.x());
	}
}
