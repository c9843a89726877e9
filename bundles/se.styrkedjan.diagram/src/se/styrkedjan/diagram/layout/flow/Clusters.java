package se.styrkedjan.diagram.layout.flow;

import java.util.HashMap;
import java.util.Map;

/** Items joined by edges as short as they can be; shifts whole such clusters where that shortens the other edges. */
final class Clusters {

	private final Network network;
	private final Map<Item, Item> leaders = new HashMap<>();
	/** By leader: how many loose edges lead on less those that come in, and how far it may be shifted. */
	private final Map<Item, int[]> pulls = new HashMap<>();

	Clusters(Network network) {
		this.network = network;
	}

	/** Shifts the first cluster that gains by it towards the end, as far as it can go; false when there is none. */
	boolean shift() {
		for (Edge edge : network.edges) {
			if (slack(edge) == 0) {
				leaders.put(leader(edge.from), leader(edge.to));
			}
		}
		network.edges.forEach(this::count);
		Item gaining = pulls.entrySet().stream().filter(pull -> pull.getValue()[0] > 0).map(Map.Entry::getKey)
				.min((a, b) -> Integer.compare(a.layer, b.layer)).orElse(null);
		if (gaining == null) {
			return false;
		}
		int distance = pulls.get(gaining)[1];
		network.items.values().stream().filter(item -> leader(item) == gaining).forEach(item -> item.layer += distance);
		return true;
	}

	private void count(Edge edge) {
		Item from = leader(edge.from);
		Item to = leader(edge.to);
		if (from == to) {
			return;
		}
		int[] pull = pulls.computeIfAbsent(from, item -> new int[] { 0, Integer.MAX_VALUE });
		pull[0]++;
		pull[1] = Math.min(pull[1], slack(edge));
		pulls.computeIfAbsent(to, item -> new int[] { 0, Integer.MAX_VALUE })[0]--;
	}

	private static int slack(Edge edge) {
		return edge.to.layer - edge.from.layer - edge.length();
	}

	/** Shortens the way for all it meets, since a flow may be thousands of steps long. */
	private Item leader(Item item) {
		Item leader = item;
		while (leaders.getOrDefault(leader, leader) != leader) {
			leader = leaders.get(leader);
		}
		for (Item at = item; at != leader;) {
			at = leaders.put(at, leader);
		}
		return leader;
	}
}
