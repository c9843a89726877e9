package se.styrkedjan.diagram.layout.flow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ranks links by how much they deserve to be straight: those of the longest way through the flow come first. */
final class LongestWay {

	private final Layers layers;
	/** How many boxes follow an item, and how many lead to it, at most. */
	private final Map<Item, Integer> following = new HashMap<>();
	private final Map<Item, Integer> leading = new HashMap<>();
	private final Map<Item, Link> onward = new HashMap<>();
	private final Map<Item, Link> backward = new HashMap<>();
	private final Set<Link> main = new HashSet<>();

	LongestWay(Layers layers) {
		this.layers = layers;
		layers.list.reversed().forEach(layer -> layer.forEach(this::measureFollowing));
		layers.list.forEach(layer -> layer.forEach(this::measureLeading));
		Item start = layers.list.stream().flatMap(List::stream).max(Comparator.comparingInt(following::get)).orElse(null);
		for (Link link = onward.get(start); link != null; link = onward.get(link.to)) {
			main.add(link);
		}
	}

	private void measureFollowing(Item item) {
		Link best = best(item.after.stream().filter(link -> link.edge.isSequence() && !link.edge.reversed).toList(),
				link -> following.get(link.to), Comparator.comparingInt(link -> link.to.order));
		onward.put(item, best);
		following.put(item, weight(item) + (best == null ? 0 : following.get(best.to)));
	}

	private void measureLeading(Item item) {
		Link best = best(item.before.stream().filter(link -> link.edge.isSequence() && !link.edge.reversed).toList(),
				link -> leading.get(link.from), Comparator.comparingInt(link -> link.from.order));
		backward.put(item, best);
		leading.put(item, weight(item) + (best == null ? 0 : leading.get(best.from)));
	}

	/** Of those that are equally long the middle one. */
	private static Link best(List<Link> links, java.util.function.ToIntFunction<Link> length, Comparator<Link> order) {
		int longest = links.stream().mapToInt(length).max().orElse(0);
		List<Link> candidates = links.stream().filter(link -> length.applyAsInt(link) == longest).sorted(order).toList();
		return candidates.isEmpty() ? null : candidates.get((candidates.size() - 1) / 2);
	}

	private static int weight(Item item) {
		return item.isBox() ? 1 : 0;
	}

	/** Lower is straighter. */
	int rank(Link link) {
		if (main.contains(link)) {
			return 0;
		}
		if (!link.from.isBox() && !link.to.isBox()) {
			return 1;
		}
		boolean first = onward.get(link.from) == link;
		boolean second = backward.get(link.to) == link;
		return first && second ? 2 : first || second ? 3 : 4;
	}
}
