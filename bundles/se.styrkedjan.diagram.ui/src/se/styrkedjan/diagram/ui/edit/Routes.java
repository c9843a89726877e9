package se.styrkedjan.diagram.ui.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.PlaceViews;
import se.styrkedjan.diagram.layout.Reroute;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/**
 * Lets lines follow their nodes. A line whose both ends have moved alike moves along as it is; any other is led anew around
 * what is in its way, or straight when very many are.
 */
final class Routes {

	private static final int FEW_NODES = 30;
	private static final int FEW_LINES = 200;

	/** Longer than this a preview may not take, nanoseconds. */
	private static final long MOMENT = 12_000_000;

	private final LiveDiagram live;
	private long lastPreview;

	Routes(LiveDiagram live) {
		this.live = live;
	}

	/** How far nodes will have gone. To be asked for before they move. */
	static Map<NodeView, Rect> before(Collection<NodeView> nodes) {
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		nodes.forEach(node -> places.put(node, Geometry.of(node)));
		return places;
	}

	/** Lets lines follow nodes that have moved, by where they were before. */
	Optional<Operation> follow(Map<NodeView, Rect> before) {
		Map<EdgeView, List<Point>> lines = new LinkedHashMap<>();
		Map<EdgeView, Point> labels = new HashMap<>();
		Set<EdgeView> bent = new LinkedHashSet<>();
		for (EdgeView edge : touched(before.keySet())) {
			Point way = way(edge.getSource(), before);
			if (way != null && way.equals(way(edge.getEnd(), before))) {
				carry(edge, way, lines, labels);
			} else {
				bent.add(edge);
			}
		}
		lines.putAll(led(bent, before.keySet(), lines.keySet()));
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new PlaceViews("diagramRoute", Map.of(), lines, labels));
	}

	/** Leads lines anew, such as those just made. */
	Optional<Operation> of(Collection<EdgeView> edges) {
		return edges.isEmpty() ? Optional.empty()
				: Optional.of(new PlaceViews("diagramRoute", Map.of(), Reroute.edges(live, edges), Map.of()));
	}

	/** Leads the lines of nodes anew, such as of one just made. */
	Optional<Operation> around(Collection<NodeView> nodes) {
		return of(touched(nodes));
	}

	/**
	 * How lines would run if nodes stood elsewhere, quickly enough to be asked while they are dragged: around what is in the
	 * way as long as that takes a moment only, else straight.
	 *
	 * @param planned where nodes would stand, with all they hold
	 */
	List<List<Point>> preview(Map<NodeView, Rect> planned) {
		if (planned.size() > FEW_NODES || lastPreview > MOMENT) {
			return touched(planned.keySet()).stream().limit(FEW_LINES).map(edge -> elbow(edge, planned)).toList();
		}
		long begun = System.nanoTime();
		List<List<Point>> lines = List.copyOf(Reroute.around(live, planned).values());
		lastPreview = System.nanoTime() - begun;
		return lines;
	}

	/** Forgets how long the last preview took: another thing is dragged. */
	void beginPreview() {
		lastPreview = 0;
	}

	private static List<Point> elbow(EdgeView edge, Map<NodeView, Rect> planned) {
		return Elbow.between(planned.getOrDefault(edge.getSource(), Geometry.of(edge.getSource())),
				planned.getOrDefault(edge.getEnd(), Geometry.of(edge.getEnd())));
	}

	private static Set<EdgeView> touched(Collection<NodeView> nodes) {
		Set<EdgeView> edges = new LinkedHashSet<>();
		for (NodeView node : nodes) {
			edges.addAll(node.getOutgoing());
			edges.addAll(node.getIncoming());
		}
		edges.removeIf(edge -> edge.getSource() == null || edge.getEnd() == null);
		return edges;
	}

	/** How far a node has moved; null when it has another size. */
	private static Point way(NodeView node, Map<NodeView, Rect> before) {
		Rect now = Geometry.of(node);
		Rect then = before.getOrDefault(node, now);
		return then.width() == now.width() && then.height() == now.height()
				? new Point(now.x() - then.x(), now.y() - then.y())
				: null;
	}

	private static void carry(EdgeView edge, Point way, Map<EdgeView, List<Point>> lines, Map<EdgeView, Point> labels) {
		lines.put(edge, Polyline.read(edge.getPoints()).stream().map(point -> point.plus(way.x(), way.y())).toList());
		if (edge.isLabelPlaced()) {
			labels.put(edge, new Point(edge.getLabelX() + way.x(), edge.getLabelY() + way.y()));
		}
	}

	private Map<EdgeView, List<Point>> led(Set<EdgeView> bent, Set<NodeView> moved, Set<EdgeView> carried) {
		if (bent.size() > FEW_LINES) {
			Map<EdgeView, List<Point>> lines = new LinkedHashMap<>();
			bent.forEach(edge -> lines.put(edge,
					Elbow.between(Geometry.of(edge.getSource()), Geometry.of(edge.getEnd()))));
			return lines;
		}
		if (moved.size() > FEW_NODES) {
			return Reroute.edges(live, bent);
		}
		Map<EdgeView, List<Point>> lines = new LinkedHashMap<>(Reroute.around(live, before(moved)));
		lines.keySet().removeAll(carried);
		return lines;
	}
}
