package se.styrkedjan.editing.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the fewest elements whose moving explains a new order: all but a longest run that kept its order. */
final class Order {

	private Order() {
	}

	/** Those in both lists that were moved within them. */
	static Set<String> moved(List<String> before, List<String> after) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			places.put(before.get(i), i);
		}
		List<String> common = after.stream().filter(places::containsKey).toList();
		Set<String> moved = new HashSet<>(common);
		moved.removeAll(longestRun(common, places));
		return moved;
	}

	/** Longest increasing subsequence by patience sorting, O(n log n). */
	private static List<String> longestRun(List<String> ids, Map<String, Integer> places) {
		List<String> tops = new ArrayList<>();
		Map<String, String> previous = new HashMap<>();
		for (String id : ids) {
			int pile = pile(tops, places, id);
			if (pile > 0) {
				previous.put(id, tops.get(pile - 1));
			}
			if (pile == tops.size()) {
				tops.add(id);
			} else {
				tops.set(pile, id);
			}
		}
		List<String> run = new ArrayList<>();
		for (String at = tops.isEmpty() ? null : tops.getLast(); at != null; at = previous.get(at)) {
			run.add(at);
		}
		return run;
	}

	private static int pile(List<String> tops, Map<String, Integer> places, String id) {
		int low = 0;
		int high = tops.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (places.get(tops.get(middle)) < places.get(id)) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
