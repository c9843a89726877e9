package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.layout.graph.Wire;

/** A wire between boxes of the flow, directed so that it leads from an earlier layer to a later one. */
final class Edge {

	final Wire wire;
	/** Its parts from the earlier layer to the later; none when both ends stand in the same layer. */
	final List<Link> links = new ArrayList<>();
	/** Bends from the earlier layer to the later. */
	final List<Item> bends = new ArrayList<>();
	Item from;
	Item to;
	/** Whether it leads back, so that its wire begins at {@link #to}. */
	boolean reversed;

	Edge(Wire wire, Item from, Item to) {
		this.wire = wire;
		this.from = from;
		this.to = to;
	}

	void reverse() {
		Item first = from;
		from = to;
		to = first;
		reversed = !reversed;
	}

	/** How many layers its end must lie behind its beginning: a message may go straight across. */
	int length() {
		return wire.kind() == Wire.Kind.SEQUENCE || from.lane == to.lane ? 1 : 0;
	}

	boolean isSequence() {
		return wire.kind() == Wire.Kind.SEQUENCE;
	}

	/** Whether it stays within one layer. */
	boolean isUpright() {
		return from.layer == to.layer;
	}
}
