package se.styrkedjan.diagram.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.change.Insertion;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
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
		return arrange.operation();
	}

	/**
	 * Lays out some nodes among themselves, at the place where they stand; others move only where they are in the way. A lane
	 * stands for what it holds.
	 */
	public static Operation selection(Scene scene, Collection<NodeView> chosen, LayoutOptions options) {
		Arrange arrange = new Arrange(scene);
		Map<String, Rect> wishes = new SelectionLayout(arrange.views, options.direction()).wishes(chosen);
		LayoutGraph graph = arrange.views.graph(options.direction());
		arrange.take(Insertion.arrange(graph, arrange.views.present(), wishes, options.direction()));
		return arrange.operation();
	}

	/** Finds places for new nodes, or better ones for some, and leaves the rest where it is as far as that has room. */
	public static Operation inserted(Scene scene, Collection<NodeView> nodes, LayoutOptions options) {
		Arrange arrange = new Arrange(scene);
		List<String> changed = nodes.stream().map(arrange.views::name).filter(Objects::nonNull).toList();
		LayoutGraph graph = arrange.views.graph(options.direction());
		arrange.take(Insertion.arrange(graph, arrange.views.present(), changed, options.direction()));
		return arrange.operation();
	}

	/** Where the flow of a scene leads now, as its lanes lie: down when they stand upright. */
	public static Direction direction(Scene scene) {
		return new SceneGraph(scene).lanes.values().stream().allMatch(lane -> lane.getWidth() >= lane.getHeight())
				? Direction.RIGHT
				: Direction.DOWN;
	}

	private Operation operation() {
		return new PlaceViews("arrange", bounds, routes, labels);
	}

	private void take(LayoutResult result) {
		views.lanes.forEach((name, lane) -> place(lane, result.lane(name)));
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
