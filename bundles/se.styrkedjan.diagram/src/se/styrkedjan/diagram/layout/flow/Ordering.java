package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Orders each layer so that few edges cross: sweeps of barycentres within the lanes, of which the best is kept. */
final class Ordering {

	private static final int MOST_SWEEPS = 16;

	private final Layers layers;
	private final Map<Item, Double> keys = new HashMap<>();

	private Ordering(Layers layers) {
		this.layers = layers;
	}

	static void order(Layers layers) {
		Ordering ordering = new Ordering(layers);
		int items = layers.list.stream().mapToInt(List::size).sum();
		int sweeps = Math.clamp(40_000 / (items + 1), 4, MOST_SWEEPS);
		ordering.sweep(sweeps);
		if (items < 1_000) {
			Swaps.improve(layers);
		}
	}

	private void sweep(int sweeps) {
		layers.list.forEach(this::settle);
		long fewest = Crossings.count(layers);
		List<List<Item>> best = copy();
		for (int sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
			boolean forth = sweep % 2 == 0;
			for (List<Item> layer : forth ? layers.list : layers.list.reversed()) {
				sort(layer, forth ? item -> item.before : item -> item.after, forth);
			}
			long crossings = Crossings.count(layers);
			if (crossings < fewest) {
				fewest = crossings;
				best = copy();
			}
		}
		for (int i = 0; i < best.size(); i++) {
			layers.list.set(i, best.get(i));
			Layers.number(best.get(i));
		}
	}

	private List<List<Item>> copy() {
		List<List<Item>> copy = new ArrayList<>();
		layers.list.forEach(layer -> copy.add(new ArrayList<>(layer)));
		return copy;
	}

	private void sort(List<Item> layer, Function<Item, List<Link>> links, boolean forth) {
		for (Item item : layer) {
			keys.put(item, links.apply(item).stream().mapToInt(link -> (forth ? link.from : link.to).order).average()
					.orElse(item.order));
		}
		layer.sort(Comparator.<Item>comparingInt(item -> item.lane).thenComparingDouble(keys::get));
		settle(layer);
	}

	/** Puts the bends at the ends of an edge that leads back beside the boxes they belong to. */
	private void settle(List<Item> layer) {
		List<Item> guests = layer.stream().filter(item -> host(item) != null)
				.sorted(Comparator.comparingInt(item -> item.edge.bends.size())).toList();
		layer.removeAll(guests);
		// The shortest goes in last, so that it stands nearest.
		guests.reversed().forEach(guest -> insert(layer, guest));
		Layers.number(layer);
	}

	/** The box that a bend stands beside; null for all other items. */
	static Item host(Item item) {
		if (item.isBox() || !item.edge.reversed) {
			return null;
		}
		if (item == item.edge.bends.getFirst()) {
			return item.edge.from;
		}
		return item == item.edge.bends.getLast() ? item.edge.to : null;
	}

	/** Above its box, or at the near edge of the lane when that is another one. */
	private static void insert(List<Item> layer, Item guest) {
		Item host = host(guest);
		if (host.lane == guest.lane) {
			layer.add(layer.indexOf(host), guest);
			return;
		}
		int place = 0;
		while (place < layer.size() && (layer.get(place).lane < guest.lane
				|| host.lane > guest.lane && layer.get(place).lane == guest.lane)) {
			place++;
		}
		layer.add(place, guest);
	}
}
