package se.styrkedjan.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.graph.Wire.Kind;
import se.styrkedjan.diagram.look.EdgePlaces;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.paint.Caption;
import se.styrkedjan.diagram.picture.paint.LabelBox;
import se.styrkedjan.diagram.picture.paint.LaneHead;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** A scene as a graph to be laid out, and which views its lanes, boxes and wires are. */
final class SceneGraph {

	private static final int LANE_EXTENT = 120;
	private static final int AROUND_NAME = 24;

	final Map<String, NodeView> lanes = new LinkedHashMap<>();
	final Map<String, NodeView> boxes = new LinkedHashMap<>();
	final Map<String, EdgeView> wires = new LinkedHashMap<>();
	private final Scene scene;
	private final Figures figures;
	private final Map<NodeView, String> names = new HashMap<>();
	private final Set<NodeView> inFlow = new HashSet<>();

	SceneGraph(Scene scene) {
		this.scene = scene;
		this.figures = new Figures(scene, Map.of());
		for (NodeView node : scene.diagram().getNodes()) {
			if (!scene.isShown(node) || node.isBorder()) {
				continue;
			}
			if (figures.isLane(node)) {
				lanes.put("lane" + lanes.size(), node);
				names.put(node, "lane" + (lanes.size() - 1));
				node.getNodes().stream().filter(child -> scene.isShown(child) && !child.isBorder()).forEach(this::add);
			} else {
				add(node);
			}
		}
		scene.diagram().getEdges().stream().filter(edge -> scene.isShown(edge) && box(edge.getSource()) != null
				&& box(edge.getEnd()) != null).forEach(this::add);
	}

	private void add(NodeView node) {
		String name = "box" + boxes.size();
		boxes.put(name, node);
		names.put(node, name);
	}

	private void add(EdgeView edge) {
		wires.put("wire" + wires.size(), edge);
		if (kind(edge) != Kind.ASSOCIATION) {
			inFlow.add(box(edge.getSource()));
			inFlow.add(box(edge.getEnd()));
		}
	}

	/** The box that a node is, or is part of; null when it is not shown or in no box. */
	NodeView box(NodeView node) {
		for (Object at = node; at instanceof NodeView view; at = view.eContainer()) {
			if (boxes.containsKey(names.get(view))) {
				return view;
			}
		}
		return null;
	}

	/** Name of the box a node is; null when it is none. */
	String name(NodeView node) {
		return boxes.containsKey(names.get(node)) ? names.get(node) : null;
	}

	/** Where everything stands now. */
	LayoutResult present() {
		Map<String, Rect> places = new LinkedHashMap<>();
		boxes.forEach((name, node) -> {
			if (node.getWidth() > 0) {
				places.put(name, figures.bounds(node));
			}
		});
		Map<String, List<Rect>> rows = new LinkedHashMap<>();
		lanes.forEach((name, lane) -> rows.put(name, List.of(figures.bounds(lane))));
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		Map<String, Rect> labels = new LinkedHashMap<>();
		wires.forEach((name, edge) -> {
			routes.put(name, Polyline.read(edge.getPoints()));
			if (edge.isLabelPlaced()) {
				labels.put(name, new Rect(edge.getLabelX(), edge.getLabelY(), 1, 1));
			}
		});
		return new LayoutResult(places, rows, routes, labels);
	}

	/** The graph of all that is shown. */
	LayoutGraph graph(Direction direction) {
		return graph(direction, boxes.values());
	}

	/** The graph of some of the boxes, with the lanes they stand in. */
	LayoutGraph graph(Direction direction, Collection<NodeView> chosen) {
		Set<NodeView> set = new HashSet<>(chosen);
		List<LaneBox> laneBoxes = new ArrayList<>();
		lanes.forEach((name, lane) -> laneBoxes
				.add(new LaneBox(name, direction == Direction.RIGHT ? LaneHead.WIDTH : LaneHead.HEIGHT, leastExtent(lane))));
		List<Box> chosenBoxes = new ArrayList<>();
		boxes.forEach((name, node) -> {
			if (set.contains(node)) {
				chosenBoxes.add(box(name, node, set, direction));
			}
		});
		List<Wire> chosenWires = new ArrayList<>();
		wires.forEach((name, edge) -> {
			if (set.contains(box(edge.getSource())) && set.contains(box(edge.getEnd()))) {
				chosenWires.add(wire(name, edge));
			}
		});
		return new LayoutGraph(laneBoxes, chosenBoxes, chosenWires);
	}

	/** Its name must find room in its head. */
	private int leastExtent(NodeView lane) {
		return Math.max(LANE_EXTENT, LabelBox.atLink(scene.look(lane).label()).width() + AROUND_NAME);
	}

	private Box box(String name, NodeView node, Set<NodeView> chosen, Direction direction) {
		NodeLook look = scene.look(node);
		Rect bounds = figures.bounds(node);
		int width = bounds.width() > 0 ? bounds.width() : look.width();
		int height = bounds.height() > 0 ? bounds.height() : look.height();
		Rect caption = figures.caption(node).map(text -> caption(text, direction))
				.orElseGet(() -> marks(node, width, height, direction));
		NodeView host = host(node);
		return new Box(name, names.get(node.eContainer()), width, height, Figures.outline(look.shape()), caption.width(),
				caption.height(), node.isPinned() ? bounds : null, chosen.contains(host) ? names.get(host) : null);
	}

	/** Beside a figure a caption stands somewhat farther away than below. */
	private static Rect caption(Rect text, Direction direction) {
		return direction == Direction.RIGHT ? text
				: new Rect(text.x(), text.y(), text.width() + Caption.ASIDE - Box.TO_CAPTION, text.height());
	}

	/** Marks on the edge where captions stand need room as these do, and keep wires from leaving there. */
	private Rect marks(NodeView node, int width, int height, Direction direction) {
		Rect host = new Rect(0, 0, width, height);
		boolean isTopDown = direction == Direction.DOWN;
		Rect around = node.getNodes().stream().filter(mark -> mark.isBorder() && scene.isShown(mark))
				.map(new EdgePlaces(host, isTopDown)::of).reduce(host, Rect::union);
		int beyond = isTopDown ? around.right() - width : around.bottom() - height;
		return beyond == 0 ? new Rect(0, 0, 0, 0) : new Rect(0, 0, isTopDown ? beyond : width, isTopDown ? height : beyond);
	}

	/** What a node tells something about: one that no flow goes through stands beside the first it is associated with. */
	private NodeView host(NodeView node) {
		if (inFlow.contains(node)) {
			return null;
		}
		for (EdgeView edge : node.getOutgoing()) {
			if (inFlow.contains(box(edge.getEnd()))) {
				return box(edge.getEnd());
			}
		}
		for (EdgeView edge : node.getIncoming()) {
			if (inFlow.contains(box(edge.getSource()))) {
				return box(edge.getSource());
			}
		}
		return null;
	}

	private Wire wire(String name, EdgeView edge) {
		LabelBox label = LabelBox.atLink(scene.look(edge).label());
		return new Wire(name, names.get(box(edge.getSource())), names.get(box(edge.getEnd())), label.width(),
				label.height(), kind(edge));
	}

	/** What the model says a line means; lines of other metamodels make an order. */
	private static Kind kind(EdgeView edge) {
		return edge.getTarget() instanceof Flow flow ? switch (flow.getKind()) {
		case SEQUENCE -> Kind.SEQUENCE;
		case MESSAGE -> Kind.MESSAGE;
		case ASSOCIATION -> Kind.ASSOCIATION;
		} : Kind.SEQUENCE;
	}
}
