package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every item its layer: as early as the longest path to it allows, then later where that shortens its edges.
 */
final class Layering {

	private static final int ROUNDS = 4;

	private final Network network;
	private final Map<Item, List<Edge>> forward = new HashMap<>();
	private final Map<Item, List<Edge>> backward = new HashMap<>();
	private final List<Item> sorted = new ArrayList<>();

	private Layering(Network network) {
		this.network = network;
		for (Edge edge : network.edges) {
			forward.computeIfAbsent(edge.from, item -> new ArrayList<>()).add(edge);
			backward.computeIfAbsent(edge.to, item -> new ArrayList<>()).add(edge);
		}
	}

	static void assign(Network network) {
		Layering layering = new Layering(network);
		layering.sort();
		layering.sorted.forEach(item -> item.layer = layering.earliest(item));
		int rounds = ROUNDS + 20_000 / (network.edges.size() + 1);
		boolean better = true;
		for (int round = 0; round < rounds && better; round++) {
			better = layering.pull() | new Clusters(network).shift();
		}
		Components.place(network);
	}

	private List<Edge> forward(Item item) {
		return forward.getOrDefault(item, List.of());
	}

	private List<Edge> backward(Item item) {
		return backward.getOrDefault(item, List.of());
	}

	private void sort() {
		Map<Item, Integer> waiting = new HashMap<>();
		Deque<Item> ready = new ArrayDeque<>();
		for (Item item : network.items.values()) {
			waiting.put(item, backward(item).size());
			if (backward(item).isEmpty()) {
				ready.add(item);
			}
		}
		while (!ready.isEmpty()) {
			Item item = ready.poll();
			sorted.add(item);
			for (Edge edge : forward(item)) {
				if (waiting.merge(edge.to, -1, Integer::sum) == 0) {
					ready.add(edge.to);
				}
			}
		}
	}

	private int earliest(Item item) {
		return backward(item).stream().mapToInt(edge -> edge.from.layer + edge.length()).max().orElse(0);
	}

	private int latest(Item item) {
		return forward(item).stream().mapToInt(edge -> edge.to.layer - edge.length()).min().orElse(item.layer);
	}

	/** Moves each item to that end of its room where most of its edges lead. */
	private boolean pull() {
		boolean moved = false;
		for (Item item : sorted.reversed()) {
			int more = forward(item).size() - backward(item).size();
			int layer = more > 0 ? latest(item) : more < 0 ? earliest(item) : item.layer;
			moved |= layer != item.layer;
			item.layer = layer;
		}
		return moved;
	}
}
