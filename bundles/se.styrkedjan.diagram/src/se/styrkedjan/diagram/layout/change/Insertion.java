package se.styrkedjan.diagram.layout.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;

/**
 * Finds places for what is new in a flow and leaves the rest where it is, as far as that has room: after the box it
 * follows, before the one it leads to, beside what it tells about. Lanes grow with what they hold.
 */
public final class Insertion {

	private static final int BELOW = 30;
	private static final int MOST_TRIES = 200;

	private final LayoutGraph graph;
	private final LayoutResult previous;
	private final Places places;

	private Insertion(LayoutGraph graph, LayoutResult previous) {
		this.graph = graph;
		this.previous = previous;
		this.places = new Places(graph);
	}

	/**
	 * Lays out a changed graph.
	 *
	 * @param previous where everything stands that was there before; lanes in one row
	 * @param changed  boxes that shall find a new place; those that have none yet find one anyway
	 */
	public static LayoutResult arrange(LayoutGraph graph, LayoutResult previous, Collection<String> changed, Direction direction) {
		return direction == Direction.DOWN
				? new Insertion(graph.transposed(), previous.transposed()).arrange(changed, Map.of())
						.transposed()
				: new Insertion(graph, previous).arrange(changed, Map.of());
	}

	/**
	 * Lays out a graph in which some boxes shall stand at places wished for.
	 *
	 * @param wishes place by box, as in the result
	 */
	public static LayoutResult arrange(LayoutGraph graph, LayoutResult previous, Map<String, Rect> wishes, Direction direction) {
		if (direction == Direction.RIGHT) {
			return new Insertion(graph, previous).arrange(wishes.keySet(), wishes);
		}
		Map<String, Rect> transposed = new LinkedHashMap<>();
		wishes.forEach((id, wish) -> transposed.put(id, LayoutResult.transposed(wish)));
		return new Insertion(graph.transposed(), previous.transposed())
				.arrange(wishes.keySet(), transposed).transposed();
	}

	private LayoutResult arrange(Collection<String> changed, Map<String, Rect> wishes) {
		Set<String> waiting = new LinkedHashSet<>();
		for (Box box : graph.boxes()) {
			Rect old = previous.boxes().get(box.id());
			if (old == null || changed.contains(box.id()) && box.fixed() == null) {
				waiting.add(box.id());
			} else {
				places.bounds.put(box.id(), new Rect(old.x(), old.y(), box.width(), box.height()));
			}
		}
		for (String id : wishes.keySet()) {
			if (waiting.remove(id)) {
				place(id, wishes.get(id));
			}
		}
		while (!waiting.isEmpty()) {
			String id = waiting.stream().filter(candidate -> neighbour(candidate) != null).findFirst()
					.orElse(waiting.iterator().next());
			waiting.remove(id);
			place(id, inLane(places.boxes.get(id)));
		}
		return new KeptWires(graph, previous, places).complete(new LaneStack(graph, previous, places).stack());
	}

	/** Below what is in the way, or behind it when that is much nearer; what the box leads to moves on instead. */
	private void place(String id, Rect wish) {
		Rect below = free(id, wish, true);
		Rect behind = free(id, wish, false);
		places.put(id, 2 * (behind.x() - wish.x()) < below.y() - wish.y() ? behind : below);
	}

	private Rect free(String id, Rect wish, boolean below) {
		Rect at = wish;
		Set<String> after = places.after(id);
		for (int i = 0; i < MOST_TRIES; i++) {
			List<String> hindering = new ArrayList<>(places.near(id, at));
			Rect tried = at;
			hindering.removeIf(other -> after.contains(other) && places.bounds.get(other).center().x() >= tried.x());
			if (hindering.isEmpty()) {
				break;
			}
			Rect wall = hindering.stream().map(other -> places.whole(other, places.bounds.get(other)))
					.reduce(Rect::union).orElseThrow();
			at = below ? new Rect(at.x(), wall.bottom() + BELOW, at.width(), at.height())
					: new Rect(wall.right() + Places.ALONG, at.y(), at.width(), at.height());
		}
		return at;
	}

	/** A wire to a box that has its place, one that leads here before one that leads away. */
	private Wire neighbour(String id) {
		return graph.wires().stream().filter(wire -> wire.end().equals(id) && places.bounds.containsKey(wire.source())
				|| wire.source().equals(id) && places.bounds.containsKey(wire.end()))
				.min(Comparator.<Wire>comparingInt(wire -> wire.kind().ordinal()).thenComparing(wire -> !wire.end()
				.equals(id))).orElse(null);
	}

	/** Not beyond the upper edge of its lane, which would move all that the lane holds. */
	private Rect inLane(Box box) {
		Rect wish = wish(box);
		List<Rect> lane = previous.lanes().get(box.lane());
		return lane == null ? wish
				: wish.plus(0, Math.max(0, lane.getFirst().y() + LaneStack.ABOVE_AND_BELOW - places.whole(box.id(), wish).y()));
	}

	private Rect wish(Box box) {
		Wire wire = neighbour(box.id());
		if (wire == null) {
			int right = places.bounds.values().stream().mapToInt(Rect::right).max().orElse(ownLane(box).x());
			return around(box, right + Places.ALONG + box.width() / 2, row(box, Integer.MAX_VALUE));
		}
		boolean follows = wire.end().equals(box.id());
		Box other = places.boxes.get(follows ? wire.source() : wire.end());
		Rect at = places.bounds.get(other.id());
		if (wire.kind() != Wire.Kind.SEQUENCE) {
			boolean beside = Objects.equals(box.lane(), other.lane());
			return around(box, at.center().x(), beside ? places.whole(other.id(), at)
					.bottom() + BELOW + box.height() / 2 : row(box, at.center().x()));
		}
		int x = follows ? at.right() + Places.ALONG + box.width() / 2 : at.x() - Places.ALONG - box.width() / 2;
		Rect beside = around(box, x, Objects.equals(box.lane(), other.lane()) ? at.center().y() : row(box, x));
		return follows && isTaken(box, beside) ? around(box, x, onward(box).orElse(beside).center().y()) : beside;
	}

	/** Whether something else stands there than what the flow reaches from the box, which moves on. */
	private boolean isTaken(Box box, Rect place) {
		Set<String> after = places.after(box.id());
		return places.near(box.id(), place).stream().anyMatch(other -> !after.contains(other));
	}

	/** The first box of the same lane that a box leads to. */
	private Optional<Rect> onward(Box box) {
		return graph.boxes().stream().filter(other -> places.leadsTo(box.id(), other.id())
				&& Objects.equals(other.lane(), box.lane()) && places.bounds.containsKey(other.id()))
				.map(other -> places.bounds.get(other.id())).findFirst();
	}

	private static Rect around(Box box, int x, int y) {
		return new Rect(x - box.width() / 2, y - box.height() / 2, box.width(), box.height());
	}

	/** Height of the box of the lane that stands nearest, else the middle of the lane. */
	private int row(Box box, int x) {
		return places.bounds.entrySet().stream()
				.filter(other -> Objects.equals(places.boxes.get(other.getKey()).lane(), box.lane())
						&& places.boxes.get(other.getKey()).attachedTo() == null)
				.map(Map.Entry::getValue).min(Comparator.comparingInt(other -> Math.abs(other.center().x() - x)))
				.map(other -> other.center().y()).orElse(ownLane(box).center().y());
	}

	/** Where its lane is, or will be. */
	private Rect ownLane(Box box) {
		List<Rect> known = previous.lanes().get(box.lane());
		if (known != null) {
			return known.getFirst();
		}
		int bottom = previous.lanes().values().stream().mapToInt(rows -> rows.getFirst().bottom()).max().orElse(0);
		int height = graph.lanes().stream().filter(lane -> lane.id().equals(box.lane())).mapToInt(LaneBox::minHeight)
				.findFirst()
				.orElse(box.height());
		return new Rect(0, bottom, 0, height);
	}
}
