package se.styrkedjan.diagram.layout.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;

/** Makes room at the items for captions and for what is attached to them: in rows of two below the box. */
final class Attachments {

	private static final int IN_A_ROW = 2;
	private static final int BELOW_BOX = 22;
	private static final int BETWEEN = 16;
	private static final int ABOVE_CAPTION = 4;

	private final Network network;
	/** By box the place from the middle of its host. */
	private final Map<Box, Rect> places = new HashMap<>();

	Attachments(Network network) {
		this.network = network;
		network.items.values().forEach(this::reserve);
	}

	private void reserve(Item item) {
		Box box = item.box;
		if (box.captionHeight() > 0) {
			item.down += ABOVE_CAPTION + box.captionHeight();
			widen(item, box.captionWidth());
		}
		List<Box> attached = network.attached.getOrDefault(item, List.of());
		for (int i = 0; i < attached.size(); i += IN_A_ROW) {
			List<Box> row = attached.subList(i, Math.min(i + IN_A_ROW, attached.size()));
			place(item, row, item.down + (i == 0 ? BELOW_BOX : BETWEEN));
		}
	}

	private void place(Item item, List<Box> row, int top) {
		int width = row.stream().mapToInt(Attachments::width).sum() + (row.size() - 1) * BETWEEN;
		int x = -width / 2;
		for (Box box : row) {
			places.put(box, new Rect(x + (width(box) - box.width()) / 2, top, box.width(), box.height()));
			x += width(box) + BETWEEN;
			item.down = Math.max(item.down, top + height(box));
		}
		widen(item, width);
	}

	private static void widen(Item item, int width) {
		item.left = Math.max(item.left, width / 2);
		item.right = Math.max(item.right, width - width / 2);
	}

	private static int width(Box box) {
		return Math.max(box.width(), box.captionWidth());
	}

	private static int height(Box box) {
		return box.height() + (box.captionHeight() > 0 ? ABOVE_CAPTION + box.captionHeight() : 0);
	}

	/** Bounds of all boxes when their items have their places. */
	Map<String, Rect> bounds() {
		Map<String, Rect> bounds = new HashMap<>();
		network.items.values().forEach(item -> bounds.put(item.box.id(), Port.bounds(item)));
		network.attached.forEach((host, boxes) -> boxes
				.forEach(box -> bounds.put(box.id(), places.get(box).plus(host.x, host.y))));
		return bounds;
	}

	/** Where a box's caption stands below it. */
	static Rect caption(Box box, Rect bounds) {
		return new Rect(bounds.center().x() - box.captionWidth() / 2, bounds.bottom() + ABOVE_CAPTION, box.captionWidth(),
				box.captionHeight());
	}
}
