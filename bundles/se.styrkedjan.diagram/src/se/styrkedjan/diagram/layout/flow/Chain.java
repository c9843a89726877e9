package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

/** Items of one lane in layers that follow each other, all at the same height. */
final class Chain {

	final List<Item> items = new ArrayList<>();
	/** The chains right above and below it, with the least distance between their middles. */
	final List<Neighbour> above = new ArrayList<>();
	final List<Neighbour> below = new ArrayList<>();
	/** Room it needs above and below its middle. */
	int up;
	int down;
	/** Height of its middle in the lane, pixels. */
	int y;

	/** A chain beside another and how far away it must stay. */
	record Neighbour(Chain chain, int distance) {
	}

	void add(Item item) {
		items.add(item);
		up = Math.max(up, item.up);
		down = Math.max(down, item.down);
		y = up;
	}

	int lane() {
		return items.getFirst().lane;
	}

	int highest() {
		int highest = up;
		for (Neighbour other : above) {
			highest = Math.max(highest, other.chain().y + other.distance());
		}
		return highest;
	}

	int lowest(int laneHeight) {
		int lowest = laneHeight - down;
		for (Neighbour other : below) {
			lowest = Math.min(lowest, other.chain().y - other.distance());
		}
		return lowest;
	}
}
