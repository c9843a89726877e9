package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The upright parts of the links between two layers, each in a track of its own so that none runs along another and few
 * cross.
 */
final class Channel {

	private static final int MOST_FOR_SEARCH = 150;
	private static final int BESIDE = 5;
	private static final int OVERLAP = 1_000;

	/** An upright part: it comes from the left at one height and goes on to the right at another. */
	static final class Track {
		final int left;
		final int right;
		int number;
		/** A second track to which it changes at a height between, when no one track keeps it off others; -1 for none. */
		int second = -1;
		int between;

		Track(int left, int right) {
			this.left = left;
			this.right = right;
		}

		int top() {
			return Math.min(left, right);
		}

		int bottom() {
			return Math.max(left, right);
		}

		boolean isDownward() {
			return right > left;
		}
	}

	private final Map<Link, Track> tracks = new HashMap<>();
	private final List<Track> order = new ArrayList<>();
	private int count;

	Channel(List<Item> layer, Ports ports) {
		for (Item item : layer) {
			for (Link link : item.after) {
				Track track = new Track(ports.leftHeight(link), ports.rightHeight(link));
				if (!ports.loose.contains(link.edge) && track.left != track.right) {
					tracks.put(link, track);
					order.add(track);
				}
			}
		}
		order.sort(Comparator.comparing(Track::isDownward).thenComparingInt(t -> t.isDownward() ? -t.left : t.left));
		if (order.size() <= MOST_FOR_SEARCH) {
			insertCheapest();
		}
		number();
		split();
	}

	/** The track of a link; null when it is straight. */
	Track track(Link link) {
		return tracks.get(link);
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
		if (Math.abs(first.right - second.left) < BESIDE) {
			cost += OVERLAP;
		}
		if (second.top() < first.right && first.right < second.bottom()) {
			cost++;
		}
		if (first.top() < second.left && second.left < first.bottom()) {
			cost++;
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
				if (Math.abs(track.right - order.get(j).left) < BESIDE && track.number < order.get(j).number) {
					track.between = freeHeight(track);
					track.second = count++;
				}
			}
		}
	}

	private int freeHeight(Track track) {
		int middle = (track.left + track.right) / 2;
		for (int shift = 0; shift < 200; shift = shift <= 0 ? BESIDE - shift : -shift) {
			int y = middle + shift;
			if (order.stream().allMatch(other -> Math.abs(other.left - y) >= BESIDE && Math.abs(other.right - y) >= BESIDE
					&& (other.second < 0 || Math.abs(other.between - y) >= BESIDE))) {
				return y;
			}
		}
		return middle;
	}
}
