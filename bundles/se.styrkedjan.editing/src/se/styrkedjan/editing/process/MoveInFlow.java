package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * Lets a node change places with the one before or after it, where both stand in a line with one flow in and one out.
 *
 * @param node node of a process
 * @param way  where it goes
 */
public record MoveInFlow(FlowNode node, Way way) implements Operation {

	/** Directions along the flow. */
	public enum Way {
		/** One place earlier. */
		EARLIER,
		/** One place later. */
		LATER
	}

	@Override
	public String name() {
		return "moveInFlow";
	}

	@Override
	public Optional<Refusal> check() {
		Optional<FlowNode> other = other();
		boolean possible = other.isPresent() && isInLine(node) && isInLine(other.get());
		return possible ? Permission.toSet(node, ProcessPackage.Literals.FLOW_NODE__OUTGOING)
				: Optional.of(Refusals.notInLine(node.getName() == null ? "" : node.getName()));
	}

	private Optional<FlowNode> other() {
		return way == Way.EARLIER ? Flows.single(node.getIncoming()).map(Flow::getSource)
				: Flows.single(node.getOutgoing()).map(Flow::getTarget);
	}

	private static boolean isInLine(FlowNode node) {
		boolean ends = node instanceof Event event && event.getPosition() != EventPosition.INTERMEDIATE;
		return !ends && Flows.single(node.getIncoming()).isPresent() && Flows.single(node.getOutgoing()).isPresent();
	}

	@Override
	public void apply() {
		FlowNode first = way == Way.EARLIER ? other().orElseThrow() : node;
		FlowNode second = way == Way.EARLIER ? node : other().orElseThrow();
		Flow in = Flows.single(first.getIncoming()).orElseThrow();
		Flow between = Flows.single(first.getOutgoing()).orElseThrow();
		Flow out = Flows.single(second.getOutgoing()).orElseThrow();
		in.setTarget(second);
		between.setSource(second);
		between.setTarget(first);
		out.setSource(first);
	}
}
