package se.styrkedjan.diagram.live;

import se.styrkedjan.model.process.FlowNode;

/** Services of the small flow viewpoint in {@code flow.odesign}. */
public class FlowServices {

	/** Whether a node stands in no lane. */
	public boolean isLoose(FlowNode node) {
		return node.getLane() == null;
	}

	/** The name with the number of lines that leave, so that the look hangs on other elements. */
	public String nameAndLines(FlowNode node) {
		return node.getName() + " (" + node.getOutgoing().size() + ")";
	}

	/** Whether something is a lane. */
	public boolean isLane(org.eclipse.emf.ecore.EObject element) {
		return element instanceof se.styrkedjan.model.process.Lane;
	}

	/** Always fails. */
	public String broken(FlowNode node) {
		throw new IllegalStateException("broken on purpose");
	}
}
