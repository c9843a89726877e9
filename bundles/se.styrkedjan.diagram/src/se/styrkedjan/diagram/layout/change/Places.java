package se.styrkedjan.diagram.layout.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.Wire;

/** Where boxes stand while others come in: those in the way move on along the flow, each as little as it can. */
final class Places {

	static final int ALONG = 40;
	static final int APART = 24;
	private static final int MOST_STEPS = 50;

	final Map<String, Box> boxes = new HashMap<>();
	final Map<String, Rect> bounds = new LinkedHashMap<>();
	private final Map<String, List<String>> next = new HashMap<>();
	private final Map<String, List<String>> attached = new HashMap<>();

	Places(LayoutGraph graph) {
		graph.boxes().forEach(box -> boxes.put(box.id(), box));
		for (Wire wire : graph.wires()) {
			if (wire.kind() == Wire.Kind.SEQUENCE) {
				next.computeIfAbsent(wire.source(), id -> new ArrayList<>()).add(wire.end());
			}
		}
		graph.boxes().stream().filter(box -> box.attachedTo() != null)
				.forEach(box -> attached.computeIfAbsent(box.attachedTo(), id -> new ArrayList<>()).add(box.id()));
	}

	/** A box with its caption. */
	Rect whole(String id, Rect at) {
		return boxes.get(id).caption(at).map(at::union).orElse(at);
	}

	/** Boxes that stand nearer to a place than they should. */
	List<String> near(String id, Rect at) {
		Rect room = whole(id, at).grown(APART - 1);
		return bounds.entrySet().stream().filter(other -> !other.getKey().equals(id)
				&& whole(other.getKey(), other.getValue()).overlaps(room)).map(Map.Entry::getKey).toList();
	}

	/** Whether a box leads to another one, or to what that one hangs on. */
	boolean leadsTo(String id, String other) {
		return next.getOrDefault(id, List.of()).contains(host(other));
	}

	/** All boxes that the flow reaches from a box, with what hangs on them: they move on when it comes to stand before them. */
	Set<String> after(String id) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(id));
		while (!open.isEmpty()) {
			for (String follower : next.getOrDefault(open.poll(), List.of())) {
				if (!follower.equals(id) && reached.add(follower)) {
					reached.addAll(attached.getOrDefault(follower, List.of()));
					open.add(follower);
				}
			}
		}
		return reached;
	}

	/** Puts a box somewhere and moves on what it hits, and what these hit and lead to. */
	void put(String id, Rect at) {
		Map<String, Rect> before = new HashMap<>(bounds);
		bounds.put(id, at);
		Deque<String> open = new ArrayDeque<>(List.of(id));
		for (int step = 0; step < MOST_STEPS * boxes.size() && !open.isEmpty(); step++) {
			String moved = open.poll();
			// those that follow first: hit before them, what comes later would push them behind itself
			keepDistance(moved, before, open);
			makeRoom(moved, open);
		}
	}

	private void makeRoom(String id, Deque<String> open) {
		Rect own = whole(id, bounds.get(id));
		for (String hit : near(id, bounds.get(id))) {
			Rect other = whole(hit, bounds.get(hit));
			boolean together = host(id).equals(host(hit));
			if (together && !own.overlaps(other)) {
				continue;
			}
			String moved = together ? hit : host(hit);
			if (boxes.get(moved).fixed() == null) {
				move(moved, own.right() + APART - other.x(), open);
			} else if (boxes.get(id).fixed() == null) {
				move(id, other.right() + APART - own.x(), open);
				return;
			}
		}
	}

	/** What a box hangs on, or the box itself: what hangs together moves together, and stands nearer than others do. */
	private String host(String id) {
		String host = boxes.get(id).attachedTo();
		return host == null || !bounds.containsKey(host) ? id : host;
	}

	/** What followed a box stays behind it, as far away as it was or as is usual. */
	private void keepDistance(String id, Map<String, Rect> before, Deque<String> open) {
		Rect own = bounds.get(id);
		Rect old = before.getOrDefault(id, own);
		for (String follower : next.getOrDefault(id, List.of())) {
			Rect at = before.get(follower);
			boolean followed = at != null && (before.containsKey(id) ? at.x() >= old.right() : at.center().x() >= own.x());
			if (followed && boxes.get(follower).fixed() == null) {
				int least = before.containsKey(id) ? Math.min(ALONG, at.x() - old.right()) : ALONG;
				move(follower, own.right() + least - bounds.get(follower).x(), open);
			}
		}
	}

	/** What is attached goes along. */
	private void move(String id, int distance, Deque<String> open) {
		if (distance <= 0) {
			return;
		}
		bounds.computeIfPresent(id, (key, at) -> at.plus(distance, 0));
		open.add(id);
		for (String part : attached.getOrDefault(id, List.of())) {
			if (bounds.containsKey(part) && boxes.get(part).fixed() == null) {
				bounds.computeIfPresent(part, (key, at) -> at.plus(distance, 0));
				open.add(part);
			}
		}
	}
}
