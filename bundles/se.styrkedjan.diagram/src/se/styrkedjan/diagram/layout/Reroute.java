package se.styrkedjan.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.route.LabelPlaces;
import se.styrkedjan.diagram.layout.route.Router;
import se.styrkedjan.diagram.layout.route.Terminal;
import se.styrkedjan.diagram.layout.route.WireIndex;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.paint.LabelBox;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/**
 * Leads single lines of a scene anew, around figures and apart from other lines, as after a move. Looks only at what is
 * near them, so that it is quick enough to run while the mouse moves. Called on the session's thread; changes nothing.
 */
public final class Reroute {

	private static final int NEAR = 240;

	private final Scene scene;
	private final Figures figures;

	/** Lines that are as good as set. */
	private final Map<EdgeView, List<Point>> laid;

	/**
	 * Leads lines.
	 *
	 * @param moved where nodes will stand
	 * @param laid  where lines will lie
	 */
	Reroute(Scene scene, Map<NodeView, Rect> moved, Map<EdgeView, List<Point>> laid) {
		this.scene = scene;
		this.figures = new Figures(scene, moved);
		this.laid = laid;
	}

	/**
	 * New lines of the edges that touch moved nodes, and of those that would run through one of them.
	 *
	 * @param moved where nodes will stand; when a lane moves, also what it holds
	 */
	public static Map<EdgeView, List<Point>> around(Scene scene, Map<NodeView, Rect> moved) {
		return new Reroute(scene, moved, Map.of()).lay(concerned(scene, moved));
	}

	/** New lines of some edges, such as those just made, with all nodes where they are. */
	public static Map<EdgeView, List<Point>> edges(Scene scene, Collection<EdgeView> edges) {
		return new Reroute(scene, Map.of(), Map.of()).lay(new LinkedHashSet<>(edges));
	}

	/** Where lines end at a node as it stands. */
	public static Terminal end(Scene scene, NodeView node) {
		return new Figures(scene, Map.of()).terminal(node);
	}

	/** Sets new lines with places for their labels, as an operation to be joined with the move itself. */
	public static Operation operation(Scene scene, Map<NodeView, Rect> moved) {
		Reroute reroute = new Reroute(scene, moved, Map.of());
		Map<EdgeView, List<Point>> routes = reroute.lay(concerned(scene, moved));
		return new PlaceViews("reroute", Map.of(), routes, reroute.labels(routes));
	}

	private static Set<EdgeView> concerned(Scene scene, Map<NodeView, Rect> moved) {
		Set<EdgeView> concerned = new LinkedHashSet<>();
		for (NodeView node : moved.keySet()) {
			concerned.addAll(node.getOutgoing());
			concerned.addAll(node.getIncoming());
		}
		Figures figures = new Figures(scene, moved);
		List<Rect> walls = moved.keySet().stream().filter(node -> !figures.isLane(node)).map(figures::bounds).toList();
		Rect region = walls.stream().reduce(Rect::union).orElse(null);
		for (EdgeView edge : scene.diagram().getEdges()) {
			if (region != null && !concerned.contains(edge) && isJoined(edge) && reach(edge, figures).overlaps(region)
					&& runsThrough(Polyline.read(edge.getPoints()), walls)) {
				concerned.add(edge);
			}
		}
		return concerned;
	}

	private static boolean isJoined(EdgeView edge) {
		return edge.getSource() != null && edge.getEnd() != null;
	}

	private static boolean runsThrough(List<Point> route, List<Rect> walls) {
		for (int i = 0; i + 1 < route.size(); i++) {
			Rect part = WireIndex.part(route.get(i), route.get(i + 1));
			if (walls.stream().anyMatch(wall -> wall.grown(2).overlaps(part))) {
				return true;
			}
		}
		return false;
	}

	/** Around where an edge can be, without reading its points. */
	private static Rect reach(EdgeView edge, Figures figures) {
		return figures.bounds(edge.getSource()).union(figures.bounds(edge.getEnd())).grown(NEAR);
	}

	Map<EdgeView, List<Point>> lay(Set<EdgeView> edges) {
		List<EdgeView> shown = edges.stream().filter(edge -> isJoined(edge) && scene.isShown(edge)).toList();
		Map<EdgeView, List<Point>> routes = new LinkedHashMap<>();
		Rect region = shown.stream().map(edge -> reach(edge, figures)).reduce(Rect::union).orElse(null);
		if (region != null) {
			Router router = new Router(figures.obstacles(region), standing(edges, region).values());
			shown.forEach(edge -> routes.put(edge,
					router.lay(figures.terminal(edge.getSource()), figures.terminal(edge.getEnd()))));
		}
		return routes;
	}

	private Map<EdgeView, List<Point>> standing(Set<EdgeView> edges, Rect region) {
		Map<EdgeView, List<Point>> standing = new HashMap<>();
		for (EdgeView edge : scene.diagram().getEdges()) {
			if (isJoined(edge) && !edges.contains(edge) && reach(edge, figures).overlaps(region) && scene.isShown(edge)) {
				List<Point> route = laid.get(edge);
				standing.put(edge, route != null ? route : Polyline.read(edge.getPoints()));
			}
		}
		return standing;
	}

	private Map<EdgeView, Point> labels(Map<EdgeView, List<Point>> routes) {
		Map<EdgeView, Point> labels = new HashMap<>();
		Rect region = routes.keySet().stream().map(edge -> reach(edge, figures)).reduce(Rect::union).orElse(null);
		if (region == null) {
			return labels;
		}
		List<List<Point>> wires = new ArrayList<>(standing(routes.keySet(), region).values());
		wires.addAll(routes.values());
		LabelPlaces places = new LabelPlaces(figures.obstacles(region), wires).beside(figures.lanes());
		routes.forEach((edge, route) -> {
			LabelBox label = LabelBox.atLink(scene.look(edge).label());
			if (label.width() > 0) {
				Rect place = places.place(route, label.width(), label.height());
				labels.put(edge, new Point(place.x(), place.y()));
			}
		});
		return labels;
	}
}
