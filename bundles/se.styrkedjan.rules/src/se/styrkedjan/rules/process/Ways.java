package se.styrkedjan.rules.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.styrkedjan.model.process.Connector;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Note;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.SystemNode;

/** The ways through a process, as the rules see them: along sequence and message flows, by whoever does the work. */
final class Ways {

	private Ways() {
	}

	/** The nodes that the flow passes through. */
	static List<FlowNode> nodes(Process process) {
		return process.getNodes().stream()
				.filter(node -> !(node instanceof DocumentNode || node instanceof SystemNode || node instanceof Note))
				.toList();
	}

	/** Whether a node stands with a party outside, whose work is shown only where it meets ours. */
	static boolean isOutside(FlowNode node) {
		return node.getLane() != null && node.getLane().isExternal();
	}

	/** Whether a node is an event in a place of the flow. */
	static boolean isEvent(FlowNode node, EventPosition position) {
		return node instanceof Event event && event.getPosition() == position;
	}

	/** Whether the flow may begin in a node. */
	static boolean isBeginning(FlowNode node) {
		return isEvent(node, EventPosition.START) || node instanceof Connector && in(node).findAny().isEmpty();
	}

	/** Whether the flow may stop in a node. */
	static boolean isEnding(FlowNode node) {
		return isEvent(node, EventPosition.END) || node instanceof Connector;
	}

	/** Flows into a node. */
	static Stream<Flow> in(FlowNode node) {
		return node.getIncoming().stream().filter(flow -> flow.getKind() != FlowKind.ASSOCIATION);
	}

	/** Flows out of a node. */
	static Stream<Flow> out(FlowNode node) {
		return node.getOutgoing().stream().filter(flow -> flow.getKind() != FlowKind.ASSOCIATION);
	}

	/** All that can be reached from some nodes, with these. */
	static Set<FlowNode> reachable(Collection<FlowNode> from) {
		Set<FlowNode> found = new HashSet<>(from);
		Deque<FlowNode> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			out(open.pop()).map(Flow::getTarget).filter(next -> next != null && found.add(next)).forEach(open::push);
		}
		return found;
	}

	/** What a message calls a node. */
	static String name(FlowNode node) {
		return node.getName() == null || node.getName().isBlank() ? "–" : node.getName().strip();
	}
}
