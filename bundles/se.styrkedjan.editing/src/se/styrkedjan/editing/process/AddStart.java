package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * Puts a start before a node of a process.
 *
 * @param process the process
 * @param before  what begins there; empty in a process without nodes
 */
public record AddStart(Process process, Optional<FlowNode> before) implements Operation {

	/** Puts a start before the first node. */
	public AddStart(Process process) {
		this(process, FlowOrder.of(process).stream().findFirst());
	}

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
		Event start = Elements.create(ProcessPackage.Literals.EVENT);
		start.setPosition(EventPosition.START);
		start.setName(Wording.current().literal(EventPosition.START));
		process.getNodes().add(0, start);
		before.ifPresent(node -> {
			start.setLane(node.getLane());
			Flows.add(process, start, node);
		});
	}
}
