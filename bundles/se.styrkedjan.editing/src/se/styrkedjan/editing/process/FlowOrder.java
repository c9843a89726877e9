package se.styrkedjan.editing.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Note;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.SystemNode;

/**
 * The sequence in which the nodes of a flow are read and numbered: from the start, each node after those that lead to it
 * save along loops, the first way out of a decision before the others; other beginnings stand before what they lead to.
 */
public final class FlowOrder {

	private record Visit(FlowNode node, Iterator<FlowNode> ways) {
	}

	private final Set<FlowNode> seen = new HashSet<>();
	private final Deque<FlowNode> part = new ArrayDeque<>();
	private final List<FlowNode> placed = new ArrayList<>();

	private FlowOrder() {
	}

	/** Whether a node takes part in the flow; documents, systems and notes only stand beside it. */
	public static boolean isInFlow(FlowNode node) {
		return !(node instanceof DocumentNode || node instanceof SystemNode || node instanceof Note);
	}

	/** The nodes of the flow in sequence, without those that only stand beside it. */
	public static List<FlowNode> of(Process process) {
		List<FlowNode> nodes = process.getNodes().stream().filter(FlowOrder::isInFlow).toList();
		var roots = new LinkedHashSet<FlowNode>();
		nodes.stream().filter(FlowOrder::isStart).forEach(roots::add);
		nodes.stream().filter(node -> next(node, node.getIncoming()).findAny().isEmpty()).forEach(roots::add);
		roots.addAll(nodes);
		FlowOrder flow = new FlowOrder();
		roots.forEach(flow::place);
		return List.copyOf(flow.placed);
	}

	/** Puts a node and what only it leads to before the first thing placed that they lead to, else last. */
	private void place(FlowNode root) {
		part.clear();
		visit(root);
		Set<FlowNode> met = part.stream().flatMap(node -> next(node, node.getOutgoing())).collect(Collectors.toSet());
		int index = 0;
		while (index < placed.size() && !met.contains(placed.get(index))) {
			index++;
		}
		placed.addAll(index, part);
	}

	private static boolean isStart(FlowNode node) {
		return node instanceof Event event && event.getPosition() == EventPosition.START;
	}

	/** Depth first without recursion, since a flow may be very long; a node is put before all that it leads to. */
	private void visit(FlowNode root) {
		if (!seen.add(root)) {
			return;
		}
		Deque<Visit> path = new ArrayDeque<>(List.of(visitOf(root)));
		while (!path.isEmpty()) {
			Visit at = path.peek();
			if (!at.ways().hasNext()) {
				part.addFirst(path.pop().node());
				continue;
			}
			FlowNode next = at.ways().next();
			if (seen.add(next)) {
				path.push(visitOf(next));
			}
		}
	}

	/** The last way first, since what is visited first ends up last; a way that leads no further is read before others. */
	private static Visit visitOf(FlowNode node) {
		List<FlowNode> ways = new ArrayList<>(next(node, node.getOutgoing()).toList());
		ways.sort(Comparator.comparing(way -> next(way, way.getOutgoing()).findAny().isPresent()));
		Collections.reverse(ways);
		return new Visit(node, ways.iterator());
	}

	private static Stream<FlowNode> next(FlowNode node, List<Flow> flows) {
		return flows.stream().filter(flow -> flow.getKind() != FlowKind.ASSOCIATION)
				.map(flow -> flow.getSource() == node ? flow.getTarget() : flow.getSource())
				.filter(other -> other != null && isInFlow(other));
	}
}
