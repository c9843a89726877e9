package se.styrkedjan.diagram.layout.flow;

import java.util.Comparator;
import java.util.List;

/** Counts the crossings of links between layers, after Barth, Jünger and Mutzel. */
final class Crossings {

	private Crossings() {
	}

	static long count(Layers layers) {
		long crossings = 0;
		for (int i = 0; i + 1 < layers.list.size(); i++) {
			crossings += between(layers.list.get(i), layers.list.get(i + 1).size());
		}
		return crossings;
	}

	private static long between(List<Item> layer, int nextSize) {
		int[] tree = new int[nextSize + 1];
		long crossings = 0;
		int links = 0;
		for (Item item : layer) {
			int[] ends = item.after.stream().map(link -> link.to).sorted(Comparator.comparingInt(to -> to.order))
					.mapToInt(to -> to.order).toArray();
			for (int end : ends) {
				crossings += links - sum(tree, end);
			}
			for (int end : ends) {
				add(tree, end);
				links++;
			}
		}
		return crossings;
	}

	/** Number of links that end at or above a place. */
	private static int sum(int[] tree, int place) {
		int sum = 0;
		for (int i = place + 1; i > 0; i -= i & -i) {
			sum += tree[i];
		}
		return sum;
	}

	private static void add(int[] tree, int place) {
		for (int i = place + 1; i < tree.length; i += i & -i) {
			tree[i]++;
		}
	}

	/** How many links cross when one item stands above another less how many do when it stands below. */
	static int gainOfSwap(Item above, Item below) {
		return gain(above.before.stream().mapToInt(link -> link.from.order).toArray(),
				below.before.stream().mapToInt(link -> link.from.order).toArray())
				+ gain(above.after.stream().mapToInt(link -> link.to.order).toArray(),
						below.after.stream().mapToInt(link -> link.to.order).toArray());
	}

	private static int gain(int[] above, int[] below) {
		int gain = 0;
		for (int a : above) {
			for (int b : below) {
				gain += Integer.signum(a - b);
			}
		}
		return gain;
	}
}
