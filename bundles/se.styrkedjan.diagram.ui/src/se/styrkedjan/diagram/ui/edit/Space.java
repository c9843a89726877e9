package se.styrkedjan.diagram.ui.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/**
 * Room made in a diagram. To the right, every node right of the place moves; downwards, every node below it, and the lane
 * it is in gets higher.
 *
 * @param lanes    the lanes of the diagram
 * @param way      where to
 * @param from     where the room begins
 * @param distance pixels; less than 0 draws together
 */
public record Space(Lanes lanes, Way way, Point from, int distance) {

	/** Where things are pushed to. */
	public enum Way {
		RIGHT, DOWN
	}

	/** Where the nodes that move go. */
	public Map<NodeView, Rect> places() {
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		List<NodeView> all = lanes.all();
		if (all.isEmpty()) {
			collect(lanes.outermost(), places);
		}
		for (NodeView lane : all) {
			if (way == Way.RIGHT) {
				collect(lane.getNodes(), places);
				places.put(lane, grown(lane, distance, 0));
			} else {
				down(lane, places);
			}
		}
		return places;
	}

	private void down(NodeView lane, Map<NodeView, Rect> places) {
		if (lane.getY() >= from.y()) {
			Nested.moved(lane, 0, distance, places);
		} else if (Geometry.of(lane).bottom() > from.y()) {
			collect(lane.getNodes(), places);
			places.put(lane, grown(lane, 0, distance));
		}
	}

	private static Rect grown(NodeView lane, int width, int height) {
		return new Rect(lane.getX(), lane.getY(), lane.getWidth() + width, lane.getHeight() + height);
	}

	private void collect(List<NodeView> nodes, Map<NodeView, Rect> places) {
		for (NodeView node : nodes) {
			if (way == Way.RIGHT && Geometry.of(node).center().x() >= from.x()) {
				Nested.moved(node, distance, 0, places);
			} else if (way == Way.DOWN && Geometry.of(node).center().y() >= from.y()) {
				Nested.moved(node, 0, distance, places);
			}
		}
	}
}
