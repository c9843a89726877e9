package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.layout.graph.Box;

/** Something that takes a place in a layer: a box with what is attached to it, or a bend of a long wire. */
final class Item {

	/** The box; null for a bend. */
	final Box box;
	/** Number of its lane, counted from above. */
	final int lane;
	/** The edge it is a bend of; null for a box. */
	final Edge edge;
	/** Links from the layer before and to the layer after, edges in the same layer left out. */
	final List<Link> before = new ArrayList<>();
	final List<Link> after = new ArrayList<>();
	/** Room it needs above and below its middle, before and behind it. */
	int up;
	int down;
	int left;
	int right;
	int layer;
	/** Its place in the layer, counted from above. */
	int order;
	/** Middle of the box or bend, pixels. */
	int x;
	int y;

	private Item(Box box, Edge edge, int lane) {
		this.box = box;
		this.edge = edge;
		this.lane = lane;
	}

	static Item of(Box box, int lane) {
		Item item = new Item(box, null, lane);
		item.up = box.height() / 2;
		item.down = box.height() - item.up;
		item.left = box.width() / 2;
		item.right = box.width() - item.left;
		return item;
	}

	static Item bend(Edge edge, int lane, int layer) {
		Item item = new Item(null, edge, lane);
		item.layer = layer;
		return item;
	}

	boolean isBox() {
		return box != null;
	}

	int top() {
		return y - up;
	}

	int bottom() {
		return y + down;
	}
}
