package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/** Puts lanes into another order; each takes along what it holds. */
public final class LaneOrder {

	private LaneOrder() {
	}

	/** The place in the order of a lane that is dragged somewhere. */
	public static int indexAt(List<NodeView> lanes, NodeView dragged, Rect place) {
		Turn turn = Turn.of(dragged);
		int middle = turn.of(place).center().y();
		return (int) lanes.stream().filter(lane -> lane != dragged && turn.of(Geometry.of(lane)).center().y() < middle).count();
	}

	/** Where lanes and what they hold stand when one has moved to another place in the order. */
	public static Map<NodeView, Rect> places(List<NodeView> lanes, NodeView moved, int index) {
		List<NodeView> order = new ArrayList<>(lanes);
		order.remove(moved);
		order.add(Math.min(index, order.size()), moved);
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		Turn turn = Turn.of(moved);
		int top = lanes.stream().mapToInt(lane -> turn.of(Geometry.of(lane)).y()).min().orElse(0);
		for (NodeView lane : order) {
			Rect now = turn.of(Geometry.of(lane));
			Point distance = turn.of(new Point(0, top - now.y()));
			Nested.moved(lane, distance.x(), distance.y(), places);
			top += now.height();
		}
		return places;
	}
}
