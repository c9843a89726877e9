package se.styrkedjan.diagram.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/**
 * Lays out a scene. Answers an operation that gives all its views their places in one step of undo; nothing has changed
 * before it is executed. Called on the session's thread.
 */
public final class Arrange {

	private final Scene scene;
	private final SceneGraph views;
	private final Map<NodeView, Rect> bounds = new LinkedHashMap<>();
	private final Map<EdgeView, List<Point>> routes = new LinkedHashMap<>();
	private final Map<EdgeView, Point> labels = new HashMap<>();

	private Arrange(Scene scene) {
		this.scene = scene;
		this.views = new SceneGraph(scene);
	}

	/** Lays out everything that is shown. */
	public static Operation all(Scene scene, LayoutOptions options) {
		Arrange arrange = new Arrange(scene);
		arrange.take(LayoutChoice.of(scene).arrange(arrange.views, options));
		return new PlaceViews("arrange", arrange.bounds, arrange.routes, arrange.labels);
	}

	private void take(LayoutResult result) {
		views.lanes.forEach((name, lane) -> bounds.put(lane, result.lane(name)));
		views.boxes.forEach((name, node) -> place(node, result.boxes().get(name)));
		// Lines of what stands inside a figure could not be laid out with the figures.
		Set<EdgeView> inner = new LinkedHashSet<>();
		views.wires.forEach((name, edge) -> {
			if (views.box(edge.getSource()) != edge.getSource() || views.box(edge.getEnd()) != edge.getEnd()) {
				inner.add(edge);
				return;
			}
			routes.put(edge, result.routes().get(name));
			Rect label = result.labels().get(name);
			if (label != null) {
				labels.put(edge, new Point(label.x(), label.y()));
			}
		});
		routes.putAll(new Reroute(scene, bounds, routes).lay(inner));
	}

	/** What stands in or on a figure goes along with it. */
	private void place(NodeView node, Rect place) {
		bounds.put(node, place);
		for (NodeView part : node.getNodes()) {
			Rect old = new Rect(part.getX(), part.getY(), part.getWidth(), part.getHeight());
			place(part, old.plus(place.x() - node.getX(), place.y() - node.getY()));
		}
	}
}
