package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.route.LabelPlaces;
import se.styrkedjan.diagram.layout.route.Router;
import se.styrkedjan.diagram.layout.route.Straightening;
import se.styrkedjan.diagram.layout.route.Terminal;

/**
 * Lays out a flow in its lanes. The same graph always gets the same layout. Boxes never overlap, wires are right-angled
 * and end on the outlines of their boxes. Holds no state; any thread may call it.
 */
public final class FlowLayout {

	private final Map<String, Box> boxes = new HashMap<>();
	private final LayoutGraph graph;

	private FlowLayout(LayoutGraph graph) {
		this.graph = graph;
		graph.boxes().forEach(box -> boxes.put(box.id(), box));
	}

	/** Lays out all boxes, lanes, wires and labels of a graph. */
	public static LayoutResult arrange(LayoutGraph graph, LayoutOptions options) {
		boolean down = options.direction() == Direction.DOWN;
		LayoutGraph rightward = down ? graph.transposed() : graph;
		LayoutResult result = new FlowLayout(rightward).arrange(FlowLayout::findLayers);
		if (options.wrapWidth() > 0) {
			result = Wrapping.wrap(rightward, result, options.wrapWidth());
		}
		return down ? result.transposed() : result;
	}

	/**
	 * Lays out boxes whose columns are known already; each wire leads to a later column or stays in its own.
	 *
	 * @param columns number of its column by box, from 0
	 */
	public static LayoutResult arrangeInColumns(LayoutGraph graph, Map<String, Integer> columns) {
		return new FlowLayout(graph)
				.arrange(network -> network.items.forEach((id, item) -> item.layer = columns.get(id)));
	}

	private static void findLayers(Network network) {
		LoopOpening.open(network);
		Layering.assign(network);
	}

	private LayoutResult arrange(Consumer<Network> layering) {
		Network network = new Network(graph);
		Attachments attachments = new Attachments(network);
		layering.accept(network);
		Layers layers = new Layers(network);
		Ordering.order(layers);
		Rows rows = new Rows(layers);
		Ports ports = new Ports(layers);
		Columns columns = new Columns(layers, ports);
		Map<String, Rect> bounds = attachments.bounds();
		Map<String, List<Point>> routes = routes(network, new Routes(ports, columns), attachments, bounds);
		Map<String, List<Rect>> lanes = lanes(rows, columns);
		List<Rect> places = lanes.values().stream().flatMap(List::stream).toList();
		return new LayoutResult(inOrder(bounds), lanes, routes, labels(bounds, routes, places));
	}

	private Map<String, Rect> inOrder(Map<String, Rect> bounds) {
		Map<String, Rect> ordered = new LinkedHashMap<>();
		graph.boxes().forEach(box -> ordered.put(box.id(), bounds.get(box.id())));
		return ordered;
	}

	private Map<String, List<Rect>> lanes(Rows rows, Columns columns) {
		Map<String, List<Rect>> lanes = new LinkedHashMap<>();
		for (int i = 0; i < graph.lanes().size(); i++) {
			lanes.put(graph.lanes().get(i).id(),
					List.of(new Rect(0, rows.tops[i], columns.end(), rows.tops[i + 1] - rows.tops[i])));
		}
		return lanes;
	}

	private Map<String, List<Point>> routes(Network network, Routes routes, Attachments attachments,
			Map<String, Rect> bounds) {
		Map<String, List<Point>> found = new LinkedHashMap<>();
		network.edges.forEach(edge -> found.put(edge.wire.id(), routes.of(edge)));
		Set<Set<String>> straight = new HashSet<>();
		for (Wire wire : network.others) {
			if (wire.kind() == Wire.Kind.ASSOCIATION && !wire.source().equals(wire.end())
					&& straight.add(Set.of(wire.source(), wire.end()))) {
				attachments.straight(wire, bounds).ifPresent(route -> found.put(wire.id(), route));
			}
		}
		if (!network.others.isEmpty()) {
			Router router = new Router(covered(bounds), found.values());
			network.others.forEach(wire -> found.computeIfAbsent(wire.id(),
					id -> router.lay(terminal(wire.source(), bounds), terminal(wire.end(), bounds))));
		}
		Straightening.apply(found, covered(bounds));
		Map<String, List<Point>> ordered = new LinkedHashMap<>();
		graph.wires().stream().filter(wire -> found.containsKey(wire.id()))
				.forEach(wire -> ordered.put(wire.id(), found.get(wire.id())));
		return ordered;
	}

	private Terminal terminal(String box, Map<String, Rect> bounds) {
		return new Terminal(bounds.get(box), boxes.get(box).outline());
	}

	private Collection<Rect> covered(Map<String, Rect> bounds) {
		List<Rect> covered = new ArrayList<>(bounds.values());
		graph.boxes().forEach(box -> box.caption(bounds.get(box.id())).ifPresent(covered::add));
		return covered;
	}

	private Map<String, Rect> labels(Map<String, Rect> bounds, Map<String, List<Point>> routes, List<Rect> lanes) {
		Map<String, Rect> labels = new LinkedHashMap<>();
		List<Wire> labelled = graph.wires().stream().filter(wire -> wire.hasLabel() && routes.containsKey(wire.id())).toList();
		if (!labelled.isEmpty()) {
			LabelPlaces places = new LabelPlaces(covered(bounds), routes.values()).beside(lanes);
			labelled.forEach(wire -> labels.put(wire.id(),
					places.place(routes.get(wire.id()), wire.labelWidth(), wire.labelHeight())));
		}
		return labels;
	}
}
