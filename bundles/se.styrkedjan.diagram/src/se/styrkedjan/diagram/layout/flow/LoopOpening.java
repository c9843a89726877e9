package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;

/** Reverses the edges that lead back, found by a walk in depth that begins where the flow begins. */
final class LoopOpening {

	private enum State {
		OPEN, DONE
	}

	private final Network network;
	private final Map<Item, State> states = new HashMap<>();

	private LoopOpening(Network network) {
		this.network = network;
	}

	static void open(Network network) {
		LoopOpening opening = new LoopOpening(network);
		opening.walkFrom(item -> network.arriving(item).isEmpty() && leavesInSequence(network, item));
		opening.walkFrom(item -> network.arriving(item).stream().noneMatch(Edge::isSequence) && leavesInSequence(network, item));
		opening.walkFrom(item -> network.arriving(item).isEmpty());
		opening.walkFrom(item -> true);
	}

	/** What only sends messages begins no flow: it would begin the one it sends to in its middle. */
	private static boolean leavesInSequence(Network network, Item item) {
		return network.leaving(item).stream().anyMatch(Edge::isSequence);
	}

	private void walkFrom(Predicate<Item> isStart) {
		network.items.values().stream().filter(isStart).forEach(this::walk);
	}

	/** Without recursion, since a flow may be thousands of steps long. */
	private void walk(Item start) {
		if (states.containsKey(start)) {
			return;
		}
		Deque<Item> path = new ArrayDeque<>();
		Deque<Iterator<Edge>> left = new ArrayDeque<>();
		enter(start, path, left);
		while (!path.isEmpty()) {
			if (!left.peek().hasNext()) {
				states.put(path.pop(), State.DONE);
				left.pop();
				continue;
			}
			Edge edge = left.peek().next();
			State state = states.get(edge.to);
			if (state == State.OPEN) {
				edge.reverse();
			} else if (state == null) {
				enter(edge.to, path, left);
			}
		}
	}

	private void enter(Item item, Deque<Item> path, Deque<Iterator<Edge>> left) {
		states.put(item, State.OPEN);
		path.push(item);
		left.push(network.leaving(item).iterator());
	}
}
