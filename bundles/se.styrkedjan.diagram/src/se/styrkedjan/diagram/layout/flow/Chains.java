package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins items of one lane that shall stand at the same height, so that the wires between them are straight: the longest
 * way through the flow first, then long wires, then what is left. Links that are made straight never cross.
 */
final class Chains {

	private final Layers layers;
	private final Map<Item, Item> next = new HashMap<>();
	private final Map<Item, Item> previous = new HashMap<>();
	/** By layer the straight links to the next: order in the one to order in the other. */
	private final List<TreeMap<Integer, Integer>> straight = new ArrayList<>();

	private Chains(Layers layers) {
		this.layers = layers;
		layers.list.forEach(layer -> straight.add(new TreeMap<>()));
	}

	/** Every item is in exactly one of the chains. */
	static List<Chain> of(Layers layers) {
		Chains chains = new Chains(layers);
		LongestWay way = new LongestWay(layers);
		layers.list.stream().flatMap(List::stream).flatMap(item -> item.after.stream()).filter(Link::staysInLane)
				.sorted(Comparator.comparingInt(way::rank)).forEach(chains::join);
		return chains.collect();
	}

	private void join(Link link) {
		TreeMap<Integer, Integer> joined = straight.get(link.from.layer);
		var above = joined.lowerEntry(link.from.order);
		var below = joined.higherEntry(link.from.order);
		if (!next.containsKey(link.from) && !previous.containsKey(link.to)
				&& (above == null || above.getValue() < link.to.order)
				&& (below == null || below.getValue() > link.to.order)) {
			next.put(link.from, link.to);
			previous.put(link.to, link.from);
			joined.put(link.from.order, link.to.order);
		}
	}

	private List<Chain> collect() {
		List<Chain> chains = new ArrayList<>();
		for (List<Item> layer : layers.list) {
			for (Item item : layer) {
				if (!previous.containsKey(item)) {
					chains.add(collect(item));
				}
			}
		}
		return chains;
	}

	private Chain collect(Item first) {
		Chain chain = new Chain();
		for (Item item = first; item != null; item = next.get(item)) {
			chain.add(item);
		}
		return chain;
	}
}
