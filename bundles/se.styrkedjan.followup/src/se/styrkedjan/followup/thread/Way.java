package se.styrkedjan.followup.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The way that the user has gone along the thread, with what is in the middle now. */
final class Way {

	private final Deque<Spot> behind = new ArrayDeque<>();
	private final Deque<Spot> ahead = new ArrayDeque<>();
	/** All that has been in the middle, by UUID of the element. */
	private final Map<String, Spot> visited = new HashMap<>();
	private Spot middle;

	/** What is in the middle. */
	Optional<Spot> middle() {
		return Optional.ofNullable(middle);
	}

	/** Where something stands that has been in the middle. */
	Optional<Spot> visited(String elementId) {
		return Optional.ofNullable(visited.get(elementId));
	}

	/** Puts something in the middle; false when it is there already. */
	boolean go(Spot spot) {
		if (spot.equals(middle)) {
			return false;
		}
		middle().ifPresent(behind::push);
		ahead.clear();
		middle = spot;
		visited.put(spot.elementId(), spot);
		return true;
	}

	/** Whether there is a way back. */
	boolean canGoBack() {
		return !behind.isEmpty();
	}

	/** Whether there is a way forward. */
	boolean canGoForward() {
		return !ahead.isEmpty();
	}

	/** Puts what was in the middle before there again. */
	void back() {
		walk(behind, ahead);
	}

	/** Goes forward again. */
	void forward() {
		walk(ahead, behind);
	}

	private void walk(Deque<Spot> from, Deque<Spot> to) {
		if (!from.isEmpty()) {
			to.push(middle);
			middle = from.pop();
		}
	}
}
