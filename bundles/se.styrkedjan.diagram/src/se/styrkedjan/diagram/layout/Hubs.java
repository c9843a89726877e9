package se.styrkedjan.diagram.layout;

import java.util.HashMap;
import java.util.Map;

import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.Box.Outline;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.graph.Wire.Kind;

/**
 * Makes figures larger that so many lines come to or leave from that these would lie on top of each other: with more than some
 * ten at one side of a step. Symbols keep their size.
 */
final class Hubs {

	/** Lines nearer than this are not told apart, pixels. */
	private static final int APART = 4;
	private static final int FROM_CORNER = 8;

	private final Map<String, Integer> leaving = new HashMap<>();
	private final Map<String, Integer> coming = new HashMap<>();

	private Hubs(LayoutGraph graph) {
		graph.wires().stream().filter(wire -> wire.kind() != Kind.ASSOCIATION).forEach(this::count);
	}

	private void count(Wire wire) {
		leaving.merge(wire.source(), 1, Integer::sum);
		coming.merge(wire.end(), 1, Integer::sum);
	}

	/** The graph with room at its boxes for all their wires. */
	static LayoutGraph grown(LayoutGraph graph, Direction direction) {
		Hubs hubs = new Hubs(graph);
		return new LayoutGraph(graph.lanes(), graph.boxes().stream().map(box -> hubs.grown(box, direction)).toList(),
				graph.wires());
	}

	private Box grown(Box box, Direction direction) {
		int most = Math.max(leaving.getOrDefault(box.id(), 0), coming.getOrDefault(box.id(), 0));
		int needed = (most - 1) * APART + 2 * FROM_CORNER;
		if (box.outline() != Outline.RECTANGLE || box.fixed() != null) {
			return box;
		}
		return direction == Direction.RIGHT ? box.sized(box.width(), Math.max(box.height(), needed))
				: box.sized(Math.max(box.width(), needed), box.height());
	}
}
