package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The upright parts of the wires between two layers, each in a track of its own so that none runs along another and few
 * cross.
 */
final class Channel {

	private static final int MOST_FOR_SEARCH = 150;
	private static final int BESIDE = 5;
	private static final int OVERLAP = 1_000;

	private final List<Track> order = new ArrayList<>();
	private int count;

	void add(Track track) {
		order.add(track);
	}

	/** Gives all tracks their numbers. */
	void arrange() {
		order.sort(Comparator.comparingInt(Track::group).thenComparingInt(Track::preference));
		if (order.size() <= MOST_FOR_SEARCH) {
			insertCheapest();
		}
		number();
		split();
	}

	/** How many tracks stand side by side. */
	int count() {
		return count;
	}

	private void insertCheapest() {
		List<Track> given = new ArrayList<>(order);
		order.clear();
		for (Track track : given) {
			int cost = order.stream().mapToInt(other -> cost(track, other)).sum();
			int cheapest = cost;
			int place = 0;
			for (int i = 0; i < order.size(); i++) {
				cost += cost(order.get(i), track) - cost(track, order.get(i));
				if (cost < cheapest) {
					cheapest = cost;
					place = i + 1;
				}
			}
			order.add(place, track);
		}
	}

	/** Crossings, and level parts on top of each other, when the first track stands left of the second. */
	private static int cost(Track first, Track second) {
		int cost = 0;
		for (int right : first.rights) {
			if (second.top() < right && right < second.bottom()) {
				cost++;
			}
			for (int left : second.lefts) {
				if (Math.abs(right - left) < BESIDE) {
					cost += OVERLAP;
				}
			}
		}
		for (int left : second.lefts) {
			if (first.top() < left && left < first.bottom()) {
				cost++;
			}
		}
		return cost;
	}

	private void number() {
		for (int i = 0; i < order.size(); i++) {
			Track track = order.get(i);
			for (int j = 0; j < i; j++) {
				Track before = order.get(j);
				if (before.number >= track.number && mustDiffer(before, track)) {
					track.number = before.number + 1;
				}
			}
			count = Math.max(count, track.number + 1);
		}
	}

	private static boolean mustDiffer(Track a, Track b) {
		return a.top() - BESIDE <= b.bottom() && b.top() - BESIDE <= a.bottom();
	}

	/** Two that would exchange their heights cannot both be kept apart by one track: the first changes to one behind all. */
	private void split() {
		for (int i = 0; i < order.size(); i++) {
			Track track = order.get(i);
			for (int j = i + 1; j < order.size() && track.second < 0; j++) {
				if (track.isThrough() && track.number < order.get(j).number && overlaps(track, order.get(j))) {
					track.between = freeHeight(track);
					track.second = count++;
				}
			}
		}
	}

	private static boolean overlaps(Track first, Track second) {
		for (int left : second.lefts) {
			if (Math.abs(first.rights[0] - left) < BESIDE) {
				return true;
			}
		}
		return false;
	}

	private int freeHeight(Track track) {
		int middle = (track.top() + track.bottom()) / 2;
		for (int shift = 0; Math.abs(shift) < 200; shift = shift <= 0 ? BESIDE - shift : -shift) {
			int y = middle + shift;
			if (order.stream().allMatch(other -> isClear(other, y))) {
				return y;
			}
		}
		return middle;
	}

	private static boolean isClear(Track track, int y) {
		for (int left : track.lefts) {
			if (Math.abs(left - y) < BESIDE) {
				return false;
			}
		}
		for (int right : track.rights) {
			if (Math.abs(right - y) < BESIDE) {
				return false;
			}
		}
		return track.second < 0 || Math.abs(track.between - y) >= BESIDE;
	}
}
