package se.styrkedjan.diagram.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.change.Insertion;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.look.EdgePlaces;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

/**
 * Lays out a scene. Answers an operation that gives all its views their places in one step of undo; nothing has changed
 * before it is executed. Called on the session's thread.
 */
public final class Arrange {

	private static final String NAME = "arrange";

	private final Scene scene;
	private final SceneGraph views;
	private final Map<NodeView, Rect> bounds = new LinkedHashMap<>();
	private final Map<EdgeView, List<Point>> routes = new LinkedHashMap<>();
	private final Map<EdgeView, Point> labels = new HashMap<>();

	private Direction direction;

	private Arrange(Scene scene) {
		this.direction = direction(scene);
		this.scene = scene;
		this.views = new SceneGraph(scene);
	}

	/** Lays out everything that is shown, leading where it does. */
	public static Operation all(Scene scene) {
		return all(scene, direction(scene));
	}

	/** Lays out everything that is shown; the diagram remembers where it leads. */
	public static Operation all(Scene scene, Direction direction) {
		LayoutChoice choice = LayoutChoice.of(scene);
		Arrange arrange = new Arrange(scene);
		arrange.direction = choice.canLead(direction) ? direction : Direction.RIGHT;
		arrange.take(choice.arrange(arrange.views, LayoutOptions.unwrapped(arrange.direction)));
		return new CompositeOperation(NAME, List.of(
				new SetFeature(scene.diagram(), ViewPackage.Literals.DIAGRAM__TOP_DOWN, arrange.direction == Direction.DOWN),
				arrange.operation()));
	}

	/** Whether it can be chosen where a scene leads. */
	public static boolean canTurn(Scene scene) {
		return LayoutChoice.of(scene).canLead(Direction.DOWN);
	}

	/**
	 * Lays out some nodes among themselves, at the place where they stand; others move only where they are in the way. A lane
	 * stands for what it holds.
	 */
	public static Operation selection(Scene scene, Collection<NodeView> chosen) {
		Arrange arrange = new Arrange(scene);
		Map<String, Rect> wishes = new SelectionLayout(arrange.views, arrange.direction).wishes(chosen);
		LayoutGraph graph = arrange.views.graph(arrange.direction);
		arrange.take(Insertion.arrange(graph, arrange.views.present(), wishes, arrange.direction));
		return arrange.operation();
	}

	/** Finds places for new nodes, or better ones for some, and leaves the rest where it is as far as that has room. */
	public static Operation inserted(Scene scene, Collection<NodeView> nodes) {
		Arrange arrange = new Arrange(scene);
		List<String> changed = nodes.stream().map(arrange.views::name).filter(Objects::nonNull).toList();
		LayoutGraph graph = arrange.views.graph(arrange.direction);
		arrange.take(Insertion.arrange(graph, arrange.views.present(), changed, arrange.direction));
		return arrange.operation();
	}

	/**
	 * Finds places for nodes that came into a diagram otherwise than by being put somewhere, as from a table: between what
	 * leads to them and what they lead to. Empty when all is new, which is laid out as a whole, and for diagrams in which a
	 * node stands as well anywhere.
	 */
	public static Optional<Operation> arrived(Scene scene, Collection<NodeView> nodes) {
		if (nodes.isEmpty() || !LayoutChoice.isLedByLines(scene)) {
			return Optional.empty();
		}
		SceneGraph views = new SceneGraph(scene);
		List<NodeView> arrived = nodes.stream().filter(node -> views.name(node) != null).toList();
		return arrived.isEmpty() || arrived.size() == views.boxes.size() ? Optional.empty()
				: Optional.of(inserted(scene, arrived));
	}

	/** Where a scene leads, as its diagram remembers. */
	public static Direction direction(Scene scene) {
		return scene.diagram().isTopDown() ? Direction.DOWN : Direction.RIGHT;
	}

	private Operation operation() {
		return new PlaceViews(NAME, bounds, routes, labels);
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

	/** What stands in or on a figure goes along with it; marks on its edge go to another side when the diagram is turned. */
	private void place(NodeView node, Rect place) {
		bounds.put(node, place);
		boolean isTurned = direction != direction(scene);
		for (NodeView part : node.getNodes()) {
			Rect old = new Rect(part.getX(), part.getY(), part.getWidth(), part.getHeight());
			place(part, part.isBorder() && isTurned ? new EdgePlaces(place, direction == Direction.DOWN).of(part)
					: old.plus(place.x() - node.getX(), place.y() - node.getY()));
		}
	}
}
