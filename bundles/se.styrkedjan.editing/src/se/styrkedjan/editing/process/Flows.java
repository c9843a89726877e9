package se.styrkedjan.editing.process;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;

/** Sequence flows at nodes. */
final class Flows {

	private Flows() {
	}

	/** The sequence flows among some. */
	static List<Flow> sequence(List<Flow> flows) {
		return flows.stream().filter(flow -> flow.getKind() == FlowKind.SEQUENCE).toList();
	}

	/** The one sequence flow among some; empty when there are none or several. */
	static Optional<Flow> single(List<Flow> flows) {
		List<Flow> found = sequence(flows);
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** Adds a sequence flow. */
	static Flow add(Process process, FlowNode source, FlowNode target) {
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
		return flow;
	}
}
