package se.styrkedjan.diagram.layout.flow;

/** The part of an edge between two layers that follow each other. */
final class Link {

	final Edge edge;
	final Item from;
	final Item to;

	Link(Edge edge, Item from, Item to) {
		this.edge = edge;
		this.from = from;
		this.to = to;
		from.after.add(this);
		to.before.add(this);
	}

	boolean staysInLane() {
		return from.lane == to.lane;
	}
}
