package se.styrkedjan.diagram.layout.change;

import java.util.ArrayList;
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
import se.styrkedjan.diagram.layout.route.RectIndex;
import se.styrkedjan.diagram.layout.route.Router;
import se.styrkedjan.diagram.layout.route.Terminal;
import se.styrkedjan.diagram.layout.route.WireIndex;

/** Wires whose ends have not moved, or both by the same way, keep their route where nothing has come into it. */
final class KeptWires {

	private static final int SAME = 2;

	private final LayoutGraph graph;
	private final LayoutResult previous;
	private final Places places;
	private final List<Rect> covered = new ArrayList<>();
	private final RectIndex walls;
	private final WireIndex lying = new WireIndex();
	private final Map<String, List<Point>> kept = new LinkedHashMap<>();

	/** Boxes have their places already. */
	KeptWires(LayoutGraph graph, LayoutResult previous, Places places) {
		this.graph = graph;
		this.previous = previous;
		this.places = places;
		this.walls = new RectIndex(List.of());
	}

	LayoutResult complete(Map<String, List<Rect>> lanes) {
		places.bounds.forEach((id, at) -> {
			covered.add(at);
			places.boxes.get(id).caption(at).ifPresent(covered::add);
		});
		covered.forEach(walls::add);
		List<Wire> wires = graph.wires().stream().filter(wire -> places.bounds.containsKey(wire.source())
				&& places.bounds.containsKey(wire.end())).toList();
		wires.forEach(this::keep);
		Router router = new Router(covered, kept.values());
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		wires.stream().filter(wire -> !kept.containsKey(wire.id())).forEach(wire -> routes.put(wire.id(),
				router.lay(terminal(wire.source()), terminal(wire.end()))));
		Map<String, List<Point>> ordered = new LinkedHashMap<>();
		wires.forEach(wire -> ordered.put(wire.id(), kept.getOrDefault(wire.id(), routes.get(wire.id()))));
		List<Rect> edges = lanes.values().stream().flatMap(List::stream).toList();
		return new LayoutResult(inOrder(), lanes, ordered, labels(wires, ordered, edges));
	}

	private void keep(Wire wire) {
		List<Point> old = previous.routes().get(wire.id());
		Point source = shift(wire.source());
		if (old == null || old.size() < 2 || source == null || !source.equals(shift(wire.end()))) {
			return;
		}
		List<Point> route = old.stream().map(point -> point.plus(source.x(), source.y())).toList();
		if (isClear(route, wire)) {
			kept.put(wire.id(), route);
			lying.add(route);
		}
	}

	/** How far a box has moved; null when it was not there or has another size. */
	private Point shift(String id) {
		Rect before = previous.boxes().get(id);
		Rect now = places.bounds.get(id);
		return before == null || before.width() != now.width() || before.height() != now.height() ? null
				: new Point(now.x() - before.x(), now.y() - before.y());
	}

	private boolean isClear(List<Point> route, Wire wire) {
		List<Rect> own = own(wire);
		for (int i = 0; i + 1 < route.size(); i++) {
			Rect part = WireIndex.part(route.get(i), route.get(i + 1));
			if (lying.isAlongside(part, SAME) || !walls.visit(part.grown(1), own::contains)) {
				return false;
			}
		}
		return true;
	}

	/** What a wire may touch: its boxes, and their captions when it leads behind these to what is attached. */
	private List<Rect> own(Wire wire) {
		List<Rect> own = new ArrayList<>();
		for (String id : List.of(wire.source(), wire.end())) {
			Rect at = places.bounds.get(id);
			own.add(at);
			if (wire.kind() == Wire.Kind.ASSOCIATION) {
				places.boxes.get(id).caption(at).ifPresent(own::add);
			}
		}
		return own;
	}

	private Terminal terminal(String id) {
		return new Terminal(places.bounds.get(id), places.boxes.get(id).outline());
	}

	private Map<String, Rect> inOrder() {
		Map<String, Rect> ordered = new LinkedHashMap<>();
		for (Box box : graph.boxes()) {
			ordered.put(box.id(), places.bounds.get(box.id()));
		}
		return ordered;
	}

	private Map<String, Rect> labels(List<Wire> wires, Map<String, List<Point>> routes, List<Rect> lanes) {
		Map<String, Rect> labels = new LinkedHashMap<>();
		LabelPlaces free = new LabelPlaces(covered, routes.values()).beside(lanes);
		for (Wire wire : wires) {
			Rect old = previous.labels().get(wire.id());
			if (wire.hasLabel() && old != null && kept.containsKey(wire.id())) {
				Point shift = shift(wire.source());
				Rect at = new Rect(old.x() + shift.x(), old.y() + shift.y(), wire.labelWidth(), wire.labelHeight());
				if (free.take(at)) {
					labels.put(wire.id(), at);
				}
			}
		}
		wires.stream().filter(wire -> wire.hasLabel() && !labels.containsKey(wire.id())).forEach(wire -> labels.put(wire.id(),
				free.place(routes.get(wire.id()), wire.labelWidth(), wire.labelHeight())));
		return labels;
	}
}
