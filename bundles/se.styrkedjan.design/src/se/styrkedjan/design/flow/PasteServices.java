package se.styrkedjan.design.flow;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.FlowNode;

/** The service behind the paste tool, which Sirius calls for one element at a time. */
public class PasteServices {

	/**
	 * Adds a copy of a node to the process and lane of the container. Called by a tool, inside an operation.
	 *
	 * @return the copy; null when the container belongs to no process
	 */
	public FlowNode pasted(EObject container, FlowNode copied) {
		var places = new PlaceServices();
		var process = places.processOf(container);
		return process == null ? null : new FlowCopy(process).add(List.of(copied), places.laneOf(container)).getFirst();
	}
}
