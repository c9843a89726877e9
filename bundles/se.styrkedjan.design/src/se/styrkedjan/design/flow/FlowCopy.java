package se.styrkedjan.design.flow;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;

/** Copies of nodes, with the lines among them, for pasting and duplicating. Changes the model, inside an operation. */
public final class FlowCopy {

	private final Process process;

	/** @param process where the copies go, which may be another process than that of the originals */
	public FlowCopy(Process process) {
		this.process = process;
	}

	/**
	 * Adds copies with identities of their own.
	 *
	 * @param originals nodes to copy; lines whose both ends are among them are copied too
	 * @param lane      the lane the copies stand in; null leaves each in its own lane when that is in this process, else
	 *                  in none
	 * @return the copies, in the order of the originals
	 */
	public List<FlowNode> add(Collection<? extends FlowNode> originals, Lane lane) {
		var copier = new EcoreUtil.Copier();
		List<FlowNode> copies = originals.stream().map(copier::copy).map(FlowNode.class::cast).toList();
		var flows = linesAmong(originals);
		List<Flow> copiedFlows = flows.stream().map(copier::copy).map(Flow.class::cast).toList();
		copier.forEach((original, copy) -> renew((Element) copy));
		process.getNodes().addAll(copies);
		process.getFlows().addAll(copiedFlows);
		for (int i = 0; i < copiedFlows.size(); i++) {
			copiedFlows.get(i).setSource((FlowNode) copier.get(flows.get(i).getSource()));
			copiedFlows.get(i).setTarget((FlowNode) copier.get(flows.get(i).getTarget()));
		}
		originals.forEach(original -> ((FlowNode) copier.get(original))
				.setLane(lane == null ? ownLane(original) : lane));
		return copies;
	}

	private Lane ownLane(FlowNode original) {
		return process.getLanes().contains(original.getLane()) ? original.getLane() : null;
	}

	private static List<Flow> linesAmong(Collection<? extends FlowNode> originals) {
		return originals.stream().flatMap(node -> node.getOutgoing().stream())
				.filter(flow -> originals.contains(flow.getTarget())).toList();
	}

	private static void renew(Element copy) {
		copy.setId(null);
		Elements.ensureIdentity(copy);
	}
}
