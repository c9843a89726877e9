package se.styrkedjan.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.change.Insertion;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;

/** Puts pinned boxes back where they were in their lanes after a layout; what then is in the way moves over. */
final class PinnedBoxes {

	private static final int APART = 30;

	private PinnedBoxes() {
	}

	static LayoutResult keep(LayoutGraph graph, LayoutResult before, LayoutResult fresh, Direction direction) {
		if (graph.boxes().stream().allMatch(box -> box.fixed() == null)) {
			return fresh;
		}
		List<Box> boxes = new ArrayList<>();
		Map<String, Rect> places = new LinkedHashMap<>(fresh.boxes());
		for (Box box : graph.boxes()) {
			boxes.add(box.fixed() == null ? box : box.fixedAt(inLane(box, before, fresh)));
			if (box.fixed() != null) {
				places.put(box.id(), boxes.getLast().fixed());
			}
		}
		Map<String, Rect> wishes = new LinkedHashMap<>();
		for (Box box : boxes) {
			Rect place = places.get(box.id());
			boolean hit = boxes.stream().anyMatch(other -> other.fixed() != null && other.fixed().grown(APART).overlaps(place));
			if (box.fixed() == null && hit) {
				wishes.put(box.id(), place);
			}
		}
		LayoutResult standing = new LayoutResult(places, fresh.lanes(), routesApart(graph, fresh), fresh.labels());
		return Insertion.arrange(new LayoutGraph(graph.lanes(), boxes, graph.wires()), standing, wishes, direction);
	}

	/** Wires of pinned boxes are led anew. */
	private static Map<String, List<Point>> routesApart(LayoutGraph graph, LayoutResult fresh) {
		List<String> pinned = graph.boxes().stream().filter(box -> box.fixed() != null).map(Box::id).toList();
		var routes = new LinkedHashMap<>(fresh.routes());
		graph.wires().stream().filter(wire -> pinned.contains(wire.source()) || pinned.contains(wire.end()))
				.forEach(wire -> routes.remove(wire.id()));
		return routes;
	}

	private static Rect inLane(Box box, LayoutResult before, LayoutResult fresh) {
		Rect place = before.boxes().getOrDefault(box.id(), box.fixed());
		if (!before.lanes().containsKey(box.lane())) {
			return place;
		}
		Rect old = before.lane(box.lane());
		Rect now = fresh.lane(box.lane());
		return place.plus(now.x() - old.x(), now.y() - old.y());
	}
}
