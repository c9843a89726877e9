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
 * Puts a start before the first node of a process.
 *
 * @param process the process
 */
public record AddStart(Process process) implements Operation {

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
		Optional<FlowNode> first = FlowOrder.of(process).stream().findFirst();
		Event start = Elements.create(ProcessPackage.Literals.EVENT);
		start.setPosition(EventPosition.START);
		start.setName(Wording.current().literal(EventPosition.START));
		process.getNodes().add(0, start);
		first.ifPresent(node -> {
			start.setLane(node.getLane());
			Flows.add(process, start, node);
		});
	}
}
