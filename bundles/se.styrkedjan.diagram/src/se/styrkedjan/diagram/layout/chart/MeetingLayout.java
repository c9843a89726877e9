package se.styrkedjan.diagram.layout.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.layout.flow.FlowLayout;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;

/**
 * Parties on both sides and what joins them, such as forums and agreements, between: ordered so that few lines cross.
 */
public final class MeetingLayout {

	/** Where a box stands. */
	public enum Place {
		LEFT, BETWEEN, RIGHT
	}

	private MeetingLayout() {
	}

	/**
	 * Lays out boxes and wires; lanes are passed over.
	 *
	 * @param places the place of each box; when all parties stand on one side, every second is put on the other
	 */
	public static LayoutResult arrange(LayoutGraph graph, Map<String, Place> places) {
		Map<String, Integer> columns = columns(graph, places);
		List<Wire> wires = graph.wires().stream().map(wire -> isBackward(wire, columns)
				? new Wire(wire.id(), wire.end(), wire.source(), wire.labelWidth(), wire.labelHeight(), wire.kind())
				: wire).toList();
		LayoutResult result = FlowLayout.arrangeInColumns(new LayoutGraph(List.of(), graph.boxes(), wires), columns);
		Map<String, List<Point>> routes = new LinkedHashMap<>(result.routes());
		graph.wires().stream().filter(wire -> routes.containsKey(wire.id()) && isBackward(wire, columns))
				.forEach(wire -> routes.computeIfPresent(wire.id(), (id, route) -> route.reversed()));
		return new LayoutResult(result.boxes(), result.lanes(), routes, result.labels());
	}

	private static boolean isBackward(Wire wire, Map<String, Integer> columns) {
		return columns.getOrDefault(wire.source(), 0) > columns.getOrDefault(wire.end(), 0);
	}

	private static Map<String, Integer> columns(LayoutGraph graph, Map<String, Place> places) {
		Map<String, Integer> columns = new HashMap<>();
		graph.boxes().forEach(box -> columns.put(box.id(), places.get(box.id()).ordinal()));
		List<Box> parties = new ArrayList<>(graph.boxes());
		parties.removeIf(box -> places.get(box.id()) == Place.BETWEEN);
		boolean oneSided = parties.stream().map(box -> places.get(box.id())).distinct().count() == 1;
		for (int i = 0; oneSided && i < parties.size(); i++) {
			columns.put(parties.get(i).id(), i % 2 == 0 ? Place.LEFT.ordinal() : Place.RIGHT.ordinal());
		}
		return columns;
	}
}
