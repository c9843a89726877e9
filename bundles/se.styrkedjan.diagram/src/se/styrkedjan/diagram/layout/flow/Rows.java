package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import se.styrkedjan.diagram.layout.graph.LaneBox;

/** Gives every item its height: chains as high in their lane as they can stand, then towards what they are joined to. */
final class Rows {

	private static final int BETWEEN_BOXES = 30;
	private static final int BESIDE_BEND = 20;
	private static final int BETWEEN_BENDS = 14;
	private static final int PADDING = 26;
	private static final int SWEEPS = 6;
	private static final int NEAR = 24;

	private final Layers layers;
	private final List<Chain> chains;
	private final Map<Item, Chain> chainOf = new HashMap<>();
	/** Extent of what stands in each lane. */
	private final int[] content;
	/** Upper edge of each lane, and the lower edge of the last. */
	final int[] tops;

	Rows(Layers layers) {
		this.layers = layers;
		LoopLabels.reserve(layers);
		this.chains = Chains.of(layers);
		this.content = new int[layers.network.lanes];
		this.tops = new int[layers.network.lanes + 1];
		chains.forEach(chain -> chain.items.forEach(item -> chainOf.put(item, chain)));
		layers.list.forEach(this::separate);
		pack();
		chains.forEach(chain -> content[chain.lane()] = Math.max(content[chain.lane()], chain.y + chain.down));
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			(sweep % 2 == 0 ? chains : chains.reversed()).forEach(this::pull);
		}
		snap();
		stack();
	}

	/** Boxes that stand at nearly the same height come to stand at the very same one, where there is room. */
	private void snap() {
		List<Chain> boxes = chains.stream().filter(chain -> chain.items.stream().anyMatch(Item::isBox))
				.sorted(Comparator.comparingInt(chain -> -chain.items.size())).toList();
		List<TreeMap<Integer, Integer>> heights = new ArrayList<>();
		for (int lane = 0; lane < content.length; lane++) {
			heights.add(new TreeMap<>());
		}
		boxes.forEach(chain -> heights.get(chain.lane()).merge(chain.y, 1, Integer::sum));
		for (Chain chain : boxes) {
			TreeMap<Integer, Integer> taken = heights.get(chain.lane());
			if (taken.get(chain.y) == 1) {
				taken.remove(chain.y);
				snap(chain, taken);
				taken.merge(chain.y, 1, Integer::sum);
			}
		}
	}

	private void snap(Chain chain, TreeMap<Integer, Integer> taken) {
		int highest = chain.highest();
		int lowest = Math.max(highest, chain.lowest(content[chain.lane()]));
		chain.y = taken.subMap(Math.clamp(chain.y - NEAR, highest, lowest), true, Math.clamp(chain.y + NEAR, highest, lowest), true)
				.keySet().stream().min(Comparator.comparingInt(y -> Math.abs(y - chain.y))).orElse(chain.y);
	}

	private void separate(List<Item> layer) {
		for (int i = 0; i + 1 < layer.size(); i++) {
			Item above = layer.get(i);
			Item below = layer.get(i + 1);
			if (above.lane == below.lane) {
				int distance = above.down + gap(above, below) + below.up;
				chainOf.get(above).below.add(new Chain.Neighbour(chainOf.get(below), distance));
				chainOf.get(below).above.add(new Chain.Neighbour(chainOf.get(above), distance));
			}
		}
	}

	private static int gap(Item above, Item below) {
		if (above.isBox() && below.isBox()) {
			return BETWEEN_BOXES;
		}
		return above.isBox() || below.isBox() ? BESIDE_BEND : BETWEEN_BENDS;
	}

	/** Chains that do not cross have an order from above, in which each gets its highest place. */
	private void pack() {
		Map<Chain, Integer> waiting = new HashMap<>();
		Deque<Chain> ready = new ArrayDeque<>();
		for (Chain chain : chains) {
			waiting.put(chain, chain.above.size());
			if (chain.above.isEmpty()) {
				ready.add(chain);
			}
		}
		while (!ready.isEmpty()) {
			Chain chain = ready.poll();
			chain.y = chain.highest();
			for (Chain.Neighbour below : chain.below) {
				if (waiting.merge(below.chain(), -1, Integer::sum) == 0) {
					ready.add(below.chain());
				}
			}
		}
	}

	/** Moves a chain to the median of the heights that would make one of its bent links straight. */
	private void pull(Chain chain) {
		int[] wishes = chain.items.stream()
				.flatMapToInt(item -> IntStream.concat(
						item.before.stream().filter(Link::staysInLane).map(link -> chainOf.get(link.from))
								.filter(other -> other != chain).mapToInt(other -> other.y),
						item.after.stream().filter(Link::staysInLane).map(link -> chainOf.get(link.to))
								.filter(other -> other != chain).mapToInt(other -> other.y)))
				.sorted().toArray();
		if (wishes.length > 0) {
			int wish = (wishes[(wishes.length - 1) / 2] + wishes[wishes.length / 2]) / 2;
			int highest = chain.highest();
			chain.y = Math.clamp(wish, highest, Math.max(highest, chain.lowest(content[chain.lane()])));
		}
	}

	/** Lanes one below the other, what they hold in their middle. */
	private void stack() {
		List<LaneBox> lanes = layers.network.graph.lanes();
		int[] starts = new int[content.length];
		for (int lane = 0; lane < content.length; lane++) {
			boolean framed = lane < lanes.size();
			int padding = framed ? PADDING : lane == 0 ? 0 : BETWEEN_BOXES;
			int height = Math.max(framed ? lanes.get(lane).minHeight() : 0, content[lane] + 2 * padding);
			starts[lane] = tops[lane] + (height - content[lane]) / 2;
			tops[lane + 1] = tops[lane] + height;
		}
		chains.forEach(chain -> chain.items.forEach(item -> item.y = starts[chain.lane()] + chain.y));
	}

}
