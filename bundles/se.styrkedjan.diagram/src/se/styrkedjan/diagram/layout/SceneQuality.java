package se.styrkedjan.diagram.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;
import se.styrkedjan.diagram.look.Scene;

/** Measures how well a scene is laid out as it stands. */
public final class SceneQuality {

	private SceneQuality() {
	}

	/** Figures of a scene; lines and labels that have been given no place are left out. */
	public static LayoutQuality of(Scene scene) {
		SceneGraph views = new SceneGraph(scene);
		Direction direction = Arrange.direction(scene);
		LayoutGraph graph = views.graph(direction);
		LayoutResult present = views.present();
		Map<String, List<Point>> routes = new LinkedHashMap<>(present.routes());
		routes.values().removeIf(route -> route.size() < 2);
		List<Wire> wires = graph.wires().stream().filter(wire -> routes.containsKey(wire.id())).toList();
		Map<String, Rect> labels = new LinkedHashMap<>();
		wires.stream().filter(wire -> wire.hasLabel() && present.labels().containsKey(wire.id())).forEach(wire -> {
			Rect at = present.labels().get(wire.id());
			labels.put(wire.id(), new Rect(at.x(), at.y(), wire.labelWidth(), wire.labelHeight()));
		});
		LayoutGraph drawn = new LayoutGraph(graph.lanes(), graph.boxes(), wires);
		LayoutResult result = new LayoutResult(present.boxes(), present.lanes(), routes, labels);
		return direction == Direction.DOWN ? LayoutQuality.of(drawn.transposed(), result.transposed())
				: LayoutQuality.of(drawn, result);
	}
}
