package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.ParallelGateway;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * Adds a node after another in the same lane, joined to it: between it and what comes next when that is one thing, as one
 * more way out of a decision or a split, and before an end.
 *
 * @param process the process
 * @param after   the node it follows, or null for a node that nothing leads to yet
 * @param node    the new node, in no container
 */
public record AppendNode(Process process, FlowNode after, FlowNode node) implements Operation {

	@Override
	public String name() {
		return "appendNode";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toSet(process, ProcessPackage.Literals.PROCESS__NODES);
	}

	@Override
	public void apply() {
		process.getNodes().add(node);
		if (node.getLane() == null) {
			node.setLane(lane());
		}
		if (after == null) {
			return;
		}
		if (isEnd(after)) {
			before();
		} else {
			behind();
		}
	}

	private Lane lane() {
		if (after != null) {
			return after.getLane();
		}
		return process.getLanes().isEmpty() ? null : process.getLanes().getFirst();
	}

	private void before() {
		Flows.sequence(after.getIncoming()).forEach(flow -> flow.setTarget(node));
		Flows.add(process, node, after);
	}

	private void behind() {
		Optional<Flow> onward = branches() || isEnd(node) ? Optional.empty() : Flows.single(after.getOutgoing());
		onward.ifPresent(flow -> {
			Flows.add(process, node, flow.getTarget());
			flow.setTarget(node);
		});
		if (onward.isEmpty()) {
			Flows.add(process, after, node);
		}
	}

	private boolean branches() {
		return after instanceof Decision || after instanceof ParallelGateway;
	}

	private static boolean isEnd(FlowNode node) {
		return node instanceof Event event && event.getPosition() == EventPosition.END;
	}
}
