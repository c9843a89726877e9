package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

/** Items of one lane in layers that follow each other, all at the same height. */
final class Chain {

	final List<Item> items = new ArrayList<>();
	/** The chains right above and below it, with the least distance between their middles. */
	final List<Neighbour> above = new ArrayList<>();
	final List<Neighbour> below = new ArrayList<>();
	/** Height of its middle in the lane, pixels. */
	int y;

	/** A chain beside another and how far away it must stay. */
	record Neighbour(Chain chain, int distance) {
	}

	void add(Item item) {
		items.add(item);
		y = Math.max(y, item.up);
	}

	int lane() {
		return items.getFirst().lane;
	}

	int up() {
		return items.stream().mapToInt(item -> item.up).max().orElse(0);
	}

	int down() {
		return items.stream().mapToInt(item -> item.down).max().orElse(0);
	}

	int highest() {
		return above.stream().mapToInt(other -> other.chain().y + other.distance()).reduce(up(), Math::max);
	}

	int lowest(int laneHeight) {
		return below.stream().mapToInt(other -> other.chain().y - other.distance()).reduce(laneHeight - down(), Math::min);
	}
}
