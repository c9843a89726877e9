package se.styrkedjan.diagram.layout.flow;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.route.Side;
import se.styrkedjan.diagram.layout.route.Terminal;

/** Where an edge meets a box. */
final class Port {

	final Item item;
	Side side;
	/** From the middle of the side, pixels. */
	int offset;

	Port(Item item, Side side) {
		this.item = item;
		this.side = side;
	}

	/** Whether it is at the top or bottom, where an edge turns into the column of its box. */
	boolean isCorner() {
		return !side.isLevel();
	}

	int y() {
		return item.y + offset;
	}

	int x() {
		return item.x + offset;
	}

	Point point() {
		return new Terminal(bounds(item), item.box.outline()).point(side, offset);
	}

	static Rect bounds(Item item) {
		Box box = item.box;
		return new Rect(item.x - box.width() / 2, item.y - box.height() / 2, box.width(), box.height());
	}
}
