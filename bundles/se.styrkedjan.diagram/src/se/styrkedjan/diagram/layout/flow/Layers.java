package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The items by layer, each layer from above; edges over several layers are split into links with bends. */
final class Layers {

	final Network network;
	final List<List<Item>> list = new ArrayList<>();
	private final int[][] boxes;

	Layers(Network network) {
		this.network = network;
		int count = network.items.values().stream().mapToInt(item -> item.layer + 1).max().orElse(0);
		boxes = new int[network.lanes][count];
		for (int i = 0; i < count; i++) {
			list.add(new ArrayList<>());
		}
		for (Item item : network.items.values()) {
			boxes[item.lane][item.layer]++;
			list.get(item.layer).add(item);
		}
		network.edges.stream().filter(edge -> !edge.isUpright()).forEach(this::split);
		// Loops run above the boxes unless that crosses more.
		list.forEach(layer -> layer.sort(Comparator.<Item>comparingInt(item -> item.lane)
				.thenComparing(item -> item.isBox() || !item.edge.reversed)));
		list.forEach(Layers::number);
	}

	static void number(List<Item> layer) {
		for (int i = 0; i < layer.size(); i++) {
			layer.get(i).order = i;
		}
	}

	/** One that leads back has a bend beside each of its ends as well, so that it leaves and arrives from above or below. */
	private void split(Edge edge) {
		int first = edge.reversed ? edge.from.layer : edge.from.layer + 1;
		int last = edge.reversed ? edge.to.layer : edge.to.layer - 1;
		int lane = emptier(edge, first, last);
		Item previous = edge.reversed ? null : edge.from;
		for (int layer = first; layer <= last; layer++) {
			Item bend = Item.bend(edge, lane, layer);
			list.get(layer).add(bend);
			edge.bends.add(bend);
			previous = join(edge, previous, bend);
		}
		if (!edge.reversed) {
			join(edge, previous, edge.to);
		}
	}

	private static Item join(Edge edge, Item previous, Item next) {
		if (previous != null) {
			edge.links.add(new Link(edge, previous, next));
		}
		return next;
	}

	/** A wire between two lanes runs along in the one that has fewer boxes there, else in the one it leads to. */
	private int emptier(Edge edge, int first, int last) {
		int from = 0;
		int to = 0;
		for (int layer = first; layer <= last; layer++) {
			from += boxes[edge.from.lane][layer];
			to += boxes[edge.to.lane][layer];
		}
		return from < to ? edge.from.lane : edge.to.lane;
	}
}
