package se.styrkedjan.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.flow.FlowLayout;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.model.view.NodeView;

/** Lays out some nodes among themselves and sets them where they stood: what is first stays, and each lane keeps its own. */
final class SelectionLayout {

	private final SceneGraph views;
	private final Direction direction;

	SelectionLayout(SceneGraph views, Direction direction) {
		this.views = views;
		this.direction = direction;
	}

	/** New places by name of box. */
	Map<String, Rect> wishes(Collection<NodeView> chosen) {
		LayoutGraph graph = views.graph(direction, boxes(chosen));
		LayoutResult fresh = FlowLayout.arrange(graph, new LayoutOptions(direction, 0));
		Map<String, Rect> old = views.present().boxes();
		Map<String, List<String>> byLane = new HashMap<>();
		graph.boxes().forEach(box -> byLane.computeIfAbsent(String.valueOf(box.lane()), lane -> new ArrayList<>()).add(box.id()));
		Map<String, Rect> wishes = new LinkedHashMap<>();
		if (graph.boxes().isEmpty()) {
			return wishes;
		}
		List<String> all = graph.boxes().stream().map(Box::id).toList();
		boolean right = direction == Direction.RIGHT;
		Rect oldAll = around(all, old);
		Rect freshAll = around(all, fresh.boxes());
		byLane.values().forEach(names -> {
			Rect oldLane = around(names, old);
			Rect freshLane = around(names, fresh.boxes());
			int dx = right ? oldAll.x() - freshAll.x() : oldLane.x() - freshLane.x();
			int dy = right ? oldLane.y() - freshLane.y() : oldAll.y() - freshAll.y();
			names.forEach(name -> wishes.put(name, fresh.boxes().get(name).plus(dx, dy)));
		});
		return wishes;
	}

	private List<NodeView> boxes(Collection<NodeView> chosen) {
		List<NodeView> boxes = new ArrayList<>();
		for (NodeView node : chosen) {
			if (views.lanes.containsValue(node)) {
				node.getNodes().stream().filter(child -> views.name(child) != null).forEach(boxes::add);
			} else if (views.box(node) != null) {
				boxes.add(views.box(node));
			}
		}
		return boxes.stream().filter(node -> !node.isPinned()).toList();
	}

	private static Rect around(List<String> names, Map<String, Rect> places) {
		return names.stream().map(places::get).filter(place -> place != null).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
	}
}
