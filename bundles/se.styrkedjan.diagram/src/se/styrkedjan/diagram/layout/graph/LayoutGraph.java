package se.styrkedjan.diagram.layout.graph;

import java.util.List;

/**
 * What is to be laid out. Wires whose ends are not among the boxes are left out.
 *
 * @param lanes in their order
 * @param boxes in the order of the model, which decides where nothing else does
 * @param wires in the order of the model
 */
public record LayoutGraph(List<LaneBox> lanes, List<Box> boxes, List<Wire> wires) {

	/** A graph that nobody changes. */
	public LayoutGraph {
		lanes = List.copyOf(lanes);
		boxes = List.copyOf(boxes);
		wires = List.copyOf(wires);
	}

	/** The graph with across and along exchanged, so that what leads right leads down. */
	public LayoutGraph transposed() {
		return new LayoutGraph(lanes, boxes.stream().map(LayoutGraph::transposed).toList(),
				wires.stream().map(LayoutGraph::transposed).toList());
	}

	private static Box transposed(Box box) {
		return new Box(box.id(), box.lane(), box.height(), box.width(), box.outline(), box.captionHeight(),
				box.captionWidth(), box.fixed() == null ? null : LayoutResult.transposed(box.fixed()), box.attachedTo());
	}

	private static Wire transposed(Wire wire) {
		return new Wire(wire.id(), wire.source(), wire.end(), wire.labelHeight(), wire.labelWidth(), wire.kind());
	}
}
