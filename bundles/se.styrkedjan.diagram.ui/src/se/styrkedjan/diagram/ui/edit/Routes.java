package se.styrkedjan.diagram.ui.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** Runs lines anew where nodes have moved. */
final class Routes {

	private final LiveDiagram live;

	Routes(LiveDiagram live) {
		this.live = live;
	}

	/** Runs the lines anew that begin or end at nodes. */
	Optional<Operation> around(Collection<NodeView> nodes) {
		Set<EdgeView> edges = new HashSet<>();
		for (NodeView node : nodes) {
			edges.addAll(node.getOutgoing());
			edges.addAll(node.getIncoming());
		}
		return of(edges);
	}

	/** Runs lines anew. */
	Optional<Operation> of(Collection<EdgeView> edges) {
		Map<EdgeView, List<Point>> lines = new LinkedHashMap<>();
		for (EdgeView edge : edges) {
			if (edge.getSource() != null && edge.getEnd() != null) {
				lines.put(edge, Elbow.between(Geometry.of(edge.getSource()), Geometry.of(edge.getEnd())));
			}
		}
		return lines.isEmpty() ? Optional.empty() : Optional.of(live.route(lines));
	}
}
