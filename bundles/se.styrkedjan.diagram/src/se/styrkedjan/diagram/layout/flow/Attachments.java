package se.styrkedjan.diagram.layout.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.Wire;

/** Makes room at the items for captions and for what is attached to them: in rows of two below the box. */
final class Attachments {

	private static final int IN_A_ROW = 2;
	private static final int BELOW_BOX = 22;
	private static final int BETWEEN = 16;
	private static final int FROM_CORNER = 12;

	private final Network network;
	/** By box the place from the middle of its host. */
	private final Map<Box, Rect> places = new HashMap<>();

	Attachments(Network network) {
		this.network = network;
		network.items.values().forEach(this::reserve);
	}

	private void reserve(Item item) {
		Rect whole = whole(item.box);
		item.right = Math.max(item.right, whole.right());
		item.left = Math.max(item.left, -whole.x());
		item.up = Math.max(item.up, -whole.y());
		item.down = Math.max(item.down, whole.bottom());
		List<Box> attached = network.attached.getOrDefault(item, List.of());
		for (int i = 0; i < attached.size(); i += IN_A_ROW) {
			List<Box> row = attached.subList(i, Math.min(i + IN_A_ROW, attached.size()));
			place(item, row, item.down + (i == 0 ? BELOW_BOX : BETWEEN));
		}
	}

	/** Bounds of a box with its caption, from the middle of the box. */
	private Rect whole(Box box) {
		Rect bounds = new Rect(-box.width() / 2, -box.height() / 2, box.width(), box.height());
		return box.caption(bounds).map(bounds::union).orElse(bounds);
	}

	private void place(Item item, List<Box> row, int top) {
		int width = row.stream().mapToInt(box -> whole(box).width()).sum() + (row.size() - 1) * BETWEEN;
		int x = -width / 2;
		item.left = Math.max(item.left, width / 2);
		item.right = Math.max(item.right, width - width / 2);
		for (Box box : row) {
			Rect whole = whole(box);
			places.put(box, new Rect(x - whole.x() - box.width() / 2, top - whole.y() - box.height() / 2, box.width(),
					box.height()));
			x += whole.width() + BETWEEN;
			item.down = Math.max(item.down, top + whole.height());
		}
	}

	/** Bounds of all boxes when their items have their places. */
	Map<String, Rect> bounds() {
		Map<String, Rect> bounds = new HashMap<>();
		network.items.values().forEach(item -> bounds.put(item.box.id(), Port.bounds(item)));
		network.attached.forEach((host, boxes) -> boxes
				.forEach(box -> bounds.put(box.id(), places.get(box).plus(host.x, host.y))));
		return bounds;
	}

	/**
	 * The straight line from a box down to what is attached right below it; empty when it stands farther away. From an event
	 * or a decision it leads behind the caption, which belongs to both its ends.
	 */
	Optional<List<Point>> straight(Wire wire, Map<String, Rect> bounds) {
		Item host = network.items.getOrDefault(wire.source(), network.items.get(wire.end()));
		List<Box> parts = host == null ? List.of() : network.attached.getOrDefault(host, List.of());
		String part = host != null && wire.source().equals(host.box.id()) ? wire.end() : wire.source();
		Rect above = host == null ? null : bounds.get(host.box.id());
		Rect below = bounds.get(part);
		boolean isFirst = parts.stream().limit(IN_A_ROW).anyMatch(box -> box.id().equals(part));
		if (!isFirst) {
			return Optional.empty();
		}
		int x = host.box.isPointed() ? above.center().x()
				: Math.clamp(below.center().x(), above.x() + FROM_CORNER, above.right() - FROM_CORNER);
		if (x < below.x() || x > below.right()) {
			return Optional.empty();
		}
		List<Point> down = List.of(new Point(x, above.bottom()), new Point(x, below.y()));
		return Optional.of(wire.end().equals(part) ? down : down.reversed());
	}
}
