package se.styrkedjan.diagram.ui.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.model.view.NodeView;

/** Gives the elements of lanes the order in which the lanes stand. */
final class LaneElements {

	private LaneElements() {
	}

	/** Moves the element of a lane to its place among the others, when they are siblings in one list. */
	static Optional<Operation> reorder(List<NodeView> lanes, NodeView moved) {
		EObject element = moved.getTarget();
		if (element == null || element.eContainer() == null || !element.eContainmentFeature().isMany()) {
			return Optional.empty();
		}
		Placement place = new Placement(element.eContainer(), element.eContainmentFeature(), lanes.indexOf(moved));
		return Optional.of(new MoveElement(element, place));
	}
}
