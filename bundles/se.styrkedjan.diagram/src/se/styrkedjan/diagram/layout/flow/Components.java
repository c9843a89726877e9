package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Places the parts of a flow that nothing joins: one after another in a lane, side by side in different lanes. */
final class Components {

	private final Network network;
	private final Set<Item> seen = new HashSet<>();
	/** By lane the first layer that is still free. */
	private final int[] free;

	private Components(Network network) {
		this.network = network;
		this.free = new int[network.lanes];
	}

	static void place(Network network) {
		Components components = new Components(network);
		List<Item> alone = new ArrayList<>();
		for (Item item : network.items.values()) {
			if (network.leaving(item).isEmpty() && network.arriving(item).isEmpty()) {
				alone.add(item);
			} else if (!components.seen.contains(item)) {
				components.place(components.collect(item));
			}
		}
		components.spread(alone);
	}

	private List<Item> collect(Item start) {
		List<Item> component = new ArrayList<>();
		Deque<Item> open = new ArrayDeque<>(List.of(start));
		seen.add(start);
		while (!open.isEmpty()) {
			Item item = open.poll();
			component.add(item);
			network.leaving(item).forEach(edge -> visit(edge, open));
			network.arriving(item).forEach(edge -> visit(edge, open));
		}
		return component;
	}

	private void visit(Edge edge, Deque<Item> open) {
		for (Item item : List.of(edge.from, edge.to)) {
			if (seen.add(item)) {
				open.add(item);
			}
		}
	}

	private void place(List<Item> component) {
		int first = component.stream().mapToInt(item -> item.layer).min().orElse(0);
		int start = component.stream().mapToInt(item -> free[item.lane]).max().orElse(0);
		component.forEach(item -> item.layer += start - first);
		component.forEach(item -> free[item.lane] = Math.max(free[item.lane], item.layer + 1));
	}

	/** Boxes without any wire stand in a square block at the end of their lane. */
	private void spread(List<Item> alone) {
		int[] count = new int[network.lanes];
		alone.forEach(item -> count[item.lane]++);
		int[] placed = new int[network.lanes];
		for (Item item : alone) {
			int columns = (int) Math.ceil(Math.sqrt(count[item.lane]));
			item.layer = free[item.lane] + placed[item.lane]++ % columns;
		}
	}
}
