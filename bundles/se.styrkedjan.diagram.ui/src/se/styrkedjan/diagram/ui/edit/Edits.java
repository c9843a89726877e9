package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** The changes that gestures make on a diagram, each one step of undo. */
public final class Edits {

	private final LiveDiagram live;
	private final Lanes lanes;
	private final Routes routes;
	private NodeView made;

	public Edits(LiveDiagram live) {
		this.live = live;
		lanes = new Lanes(live);
		routes = new Routes(live);
	}

	/** The lanes of the diagram. */
	public Lanes lanes() {
		return lanes;
	}

	/** Moves nodes with all they hold; lanes make room, lines follow. */
	public Operation move(Collection<NodeView> nodes, int dx, int dy) {
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		Nested.outermost(nodes).forEach(node -> Nested.moved(node, dx, dy, places));
		return place(places);
	}

	/** Something is going to be dragged. */
	public void beginPreview() {
		routes.beginPreview();
	}

	/** How the lines of nodes would run if these stood a distance away. */
	public List<List<Point>> preview(Collection<NodeView> nodes, int dx, int dy) {
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		nodes.forEach(node -> Nested.moved(node, dx, dy, places));
		return routes.preview(places);
	}

	/** Gives nodes other bounds; lanes make room, lines follow. */
	public Operation place(Map<NodeView, Rect> planned) {
		return placed(LaneRoom.make(lanes, planned, Map.of()));
	}

	/** Gives a node another size; what stands on its border follows, and lanes stay as wide as each other. */
	public Operation resize(NodeView node, Rect place) {
		return place(Resizing.of(lanes, node, place));
	}

	private StepByStep placed(Map<NodeView, Rect> places) {
		Map<NodeView, Rect> before = Routes.before(places.keySet());
		return new StepByStep(live.move(places)).thenPerhaps(() -> routes.follow(before));
	}

	/** Moves nodes into another container, or out of all. */
	public Operation drop(Collection<NodeView> nodes, NodeView container, int dx, int dy) {
		List<NodeView> outermost = Nested.outermost(nodes);
		Map<NodeView, Rect> before = Routes.before(outermost);
		List<Rect> coming = outermost.stream().map(node -> Geometry.of(node).plus(dx, dy)).toList();
		return new StepByStep(live.drop(outermost, container, dx, dy)).thenPerhaps(() -> room(container, coming))
				.thenPerhaps(() -> routes.follow(before));
	}

	/** Puts a lane elsewhere in the order of lanes. */
	public Operation reorder(NodeView lane, int index) {
		return placed(LaneOrder.places(lanes.all(), lane, index))
				.thenPerhaps(() -> LaneElements.reorder(lanes.all(), lane));
	}

	/** Makes something new; its lane makes room. */
	public Operation create(ToolEntry tool, NodeView container, Rect bounds) {
		return created(tool, container, bounds);
	}

	private StepByStep created(ToolEntry tool, NodeView container, Rect bounds) {
		return new StepByStep(live.create(tool, container, bounds)).thenPerhaps(() -> {
			made = live.lastCreated().filter(NodeView.class::isInstance).map(NodeView.class::cast).orElse(null);
			return room(container, List.of());
		}).thenPerhaps(() -> Uncovering.of(live, made));
	}

	/** The node that was made last; null when the last tool made none. */
	public NodeView made() {
		return made;
	}

	/** Makes something new and leads a line to it. */
	public Operation append(ToolEntry tool, ToolEntry line, NodeView from, NodeView container, Rect bounds) {
		return created(tool, container, bounds).thenPerhaps(() -> perhaps(live.connect(line, from, made)))
				.thenPerhaps(() -> routes.around(List.of(made)));
	}

	/** A line that may not be drawn, such as to a note, is left out: the new thing is wanted all the same. */
	private static Optional<Operation> perhaps(Operation line) {
		return line.check().isEmpty() ? Optional.of(line) : Optional.empty();
	}

	/** Makes something new in the middle of a line; what comes after makes way. What no line may lead to just stands there. */
	public Operation insert(ToolEntry tool, ToolEntry line, EdgeView edge, NodeView container, Rect bounds) {
		Opening opening = Opening.at(lanes, container, bounds, null);
		return created(tool, container, opening.place()).thenPerhaps(
				() -> mayStandIn(edge, line, made) ? Optional.of(between(opening.pushed(), made, line, edge)) : Optional.empty());
	}

	/** Puts a node into the middle of a line after it has been moved there. */
	public Operation insert(Operation moved, NodeView node, ToolEntry line, EdgeView edge) {
		return new StepByStep(moved).then(() -> {
			Opening opening = Opening.at(lanes, lanes.of(node).orElse(null), Geometry.of(node), node);
			Nested.moved(node, opening.place().x() - node.getX(), opening.place().y() - node.getY(), opening.pushed());
			return between(opening.pushed(), node, line, edge);
		});
	}

	/** Whether lines may lead to and from a node in the middle of another. */
	public boolean mayStandIn(EdgeView edge, ToolEntry line, NodeView node) {
		return live.reconnect(edge, edge.getSource(), node).check().isEmpty()
				&& live.connect(line, node, edge.getEnd()).check().isEmpty();
	}

	private Operation between(Map<NodeView, Rect> pushed, NodeView node, ToolEntry line, EdgeView edge) {
		NodeView end = edge.getEnd();
		return new StepByStep(place(pushed)).then(() -> live.reconnect(edge, edge.getSource(), node))
				.then(() -> live.connect(line, node, end)).thenPerhaps(() -> routes.around(List.of(node)));
	}

	/** Takes in an element of another document; what is made of it is put at a place, a lane below the others. */
	public Operation take(EObject element, NodeView container, Point at) {
		return taken(element, container, at);
	}

	/** Takes in an element of another document and leads a line to what is made of it. */
	public Operation takeAfter(NodeView from, ToolEntry line, EObject element, NodeView container, Rect place) {
		return taken(element, container, new Point(place.x(), place.y()))
				.thenPerhaps(() -> made == null ? Optional.empty() : perhaps(live.connect(line, from, made)))
				.thenPerhaps(() -> routes.around(made == null ? List.of() : List.of(made)));
	}

	private StepByStep taken(EObject element, NodeView container, Point at) {
		Point next = lanes.end();
		return new StepByStep(live.dropElements(List.of(element), container, at)).thenPerhaps(() -> {
			made = live.lastCreated().filter(NodeView.class::isInstance).map(NodeView.class::cast).orElse(null);
			return made != null && lanes.isLane(made)
					? Optional.of(placed(LaneRoom.make(lanes, Map.of(made, lanes.at(next, made)), Map.of())))
					: room(container, List.of());
		}).thenPerhaps(() -> Uncovering.of(live, made));
	}

	/** Leads a line from one node to another. */
	public Operation connect(ToolEntry line, NodeView source, NodeView end) {
		return new StepByStep(live.connect(line, source, end)).thenPerhaps(() -> routes.of(lastLine()))
				.thenPerhaps(() -> lastLine().stream().findFirst().flatMap(made -> Uncovering.of(live, made)));
	}

	/** Leads a line from or to another node. */
	public Operation reconnect(EdgeView edge, NodeView source, NodeView end) {
		return new StepByStep(live.reconnect(edge, source, end)).thenPerhaps(() -> routes.of(List.of(edge)));
	}

	private List<EdgeView> lastLine() {
		return live.lastCreated().filter(EdgeView.class::isInstance).map(EdgeView.class::cast).stream().toList();
	}

	private Optional<Operation> room(NodeView container, List<Rect> coming) {
		Map<NodeView, List<Rect>> guests = container == null ? Map.of() : Map.of(container, new ArrayList<>(coming));
		Map<NodeView, Rect> places = LaneRoom.make(lanes, Map.of(), guests);
		return places.isEmpty() ? Optional.empty() : Optional.of(placed(places));
	}
}
