package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/** Puts lanes into another order; each takes along what it holds. */
public final class LaneOrder {

	private LaneOrder() {
	}

	/** The place in the order of a lane whose middle is dragged to a height. */
	public static int indexAt(List<NodeView> lanes, NodeView dragged, int middle) {
		return (int) lanes.stream().filter(lane -> lane != dragged && Geometry.of(lane).center().y() < middle).count();
	}

	/** Where lanes and what they hold stand when one has moved to another place in the order. */
	public static Map<NodeView, Rect> places(List<NodeView> lanes, NodeView moved, int index) {
		List<NodeView> order = new ArrayList<>(lanes);
		order.remove(moved);
		order.add(Math.min(index, order.size()), moved);
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		int top = lanes.stream().mapToInt(NodeView::getY).min().orElse(0);
		for (NodeView lane : order) {
			Nested.moved(lane, 0, top - lane.getY(), places);
			top += lane.getHeight();
		}
		return places;
	}
}
