package se.styrkedjan.diagram.layout.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.route.LabelPlaces;
import se.styrkedjan.diagram.layout.route.Router;
import se.styrkedjan.diagram.layout.route.Terminal;

/** Leads the wires of boxes that have their places, and places the labels. */
final class WiresAndLabels {

	private WiresAndLabels() {
	}

	static LayoutResult complete(LayoutGraph graph, Map<String, Rect> bounds, Map<String, List<Rect>> lanes) {
		return complete(graph, bounds, lanes, Map.of());
	}

	/** Leads those wires that have no way yet. */
	static LayoutResult complete(LayoutGraph graph, Map<String, Rect> bounds, Map<String, List<Rect>> lanes,
			Map<String, List<Point>> led) {
		Map<String, Box> boxes = new HashMap<>();
		graph.boxes().forEach(box -> boxes.put(box.id(), box));
		List<Wire> wires = graph.wires().stream().filter(wire -> boxes.containsKey(wire.source()) && boxes.containsKey(wire.end()))
				.toList();
		List<Rect> covered = covered(graph.boxes(), bounds);
		Router router = new Router(covered, led.values());
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		for (Wire wire : wires) {
			List<Point> route = led.get(wire.id());
			routes.put(wire.id(), route != null ? route
					: router.lay(terminal(boxes.get(wire.source()), bounds), terminal(boxes.get(wire.end()), bounds)));
		}
		LabelPlaces places = new LabelPlaces(covered, routes.values());
		Map<String, Rect> labels = new LinkedHashMap<>();
		wires.stream().filter(Wire::hasLabel).forEach(wire -> labels.put(wire.id(),
				places.place(routes.get(wire.id()), wire.labelWidth(), wire.labelHeight())));
		return new LayoutResult(bounds, lanes, routes, labels);
	}

	private static Terminal terminal(Box box, Map<String, Rect> bounds) {
		return new Terminal(bounds.get(box.id()), box.outline());
	}

	private static List<Rect> covered(Collection<Box> boxes, Map<String, Rect> bounds) {
		List<Rect> covered = new ArrayList<>(bounds.values());
		boxes.forEach(box -> box.caption(bounds.get(box.id())).ifPresent(covered::add));
		return covered;
	}
}
