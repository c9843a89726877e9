package se.styrkedjan.diagram.layout.flow;

import java.util.List;

/**
 * Makes room at the wires that lead back for labels that are extended across the flow, as all are beside one that leads down:
 * between such a wire and the edge of its lane there is room for a few lines of text, not for their length.
 */
final class LoopLabels {

	/** Extent across the flow that finds room anyway: three lines, pixels. */
	private static final int FITS = 45;
	private static final int AROUND = 8;

	private LoopLabels() {
	}

	static void reserve(Layers layers) {
		layers.network.edges.stream().filter(edge -> edge.reversed && edge.wire.labelHeight() > FITS && !edge.bends.isEmpty())
				.forEach(edge -> reserve(edge.bends.get(edge.bends.size() / 2), edge.wire.labelHeight() + AROUND, layers));
	}

	/** On the side of the bend where there are no boxes. */
	private static void reserve(Item bend, int room, Layers layers) {
		List<Item> layer = layers.list.get(bend.layer);
		boolean isAbove = layer.subList(0, bend.order).stream().noneMatch(item -> item.lane == bend.lane && item.isBox());
		if (isAbove) {
			bend.up = Math.max(bend.up, room);
		} else {
			bend.down = Math.max(bend.down, room);
		}
	}
}
