package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.layout.route.Side;

/** Which parts of a layer are taken by boxes, and by wires that turn in it. Heights are known, places along are not. */
final class Column {

	private static final int BESIDE_BOX = 8;
	private static final int BESIDE_WIRE = 10;

	private final List<Item> items;
	private final List<int[]> uprights = new ArrayList<>();
	private final List<Integer> levels = new ArrayList<>();

	Column(List<Item> items) {
		this.items = items;
	}

	void clear() {
		uprights.clear();
		levels.clear();
	}

	/** Takes the way from the top or bottom of a box to a height; false when something stands in it. */
	boolean takeUpright(Port port, int y) {
		Item item = port.item;
		if (isCovered(item, port.side)) {
			return false;
		}
		int edge = port.side == Side.TOP ? item.y - item.box.height() / 2 : item.y + item.box.height() / 2;
		boolean outwards = port.side == Side.TOP ? y < edge - BESIDE_WIRE : y > edge + BESIDE_WIRE;
		int from = Math.min(edge, y);
		int to = Math.max(edge, y);
		if (!outwards || isTaken(item, item, port.offset, from, to)) {
			return false;
		}
		uprights.add(new int[] { port.offset, from, to });
		return true;
	}

	/** Whether something attached or a caption stands at that side of the box. */
	static boolean isCovered(Item item, Side side) {
		int half = item.box.height() / 2;
		return side == Side.TOP ? item.up > half : item.down > item.box.height() - half;
	}

	/** Whether anything but the two boxes or another upright wire stands between two heights. */
	boolean isTaken(Item own, Item other, int offset, int from, int to) {
		return items.stream().anyMatch(item -> item != own && item != other && item.isBox() && item.top() - BESIDE_BOX < to
				&& item.bottom() + BESIDE_BOX > from)
				|| uprights.stream().anyMatch(way -> Math.abs(way[0] - offset) < BESIDE_WIRE && way[1] - BESIDE_WIRE < to
						&& way[2] + BESIDE_WIRE > from);
	}

	void addUpright(int offset, int from, int to) {
		uprights.add(new int[] { offset, from, to });
	}

	/** Takes the way from the middle of the layer to its side at a height; false when something stands in it. */
	boolean takeLevel(int y) {
		boolean taken = items.stream().anyMatch(item -> item.isBox() ? item.top() - BESIDE_BOX < y && y < item.bottom() + BESIDE_BOX
				: Math.abs(item.y - y) < BESIDE_WIRE) || levels.stream().anyMatch(level -> Math.abs(level - y) < BESIDE_WIRE);
		if (!taken) {
			levels.add(y);
		}
		return !taken;
	}
}
