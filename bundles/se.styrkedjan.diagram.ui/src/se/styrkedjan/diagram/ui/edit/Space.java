package se.styrkedjan.diagram.ui.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/**
 * Room made in a diagram. Along the flow, every node behind the place moves and all lanes get longer; across it, every node
 * beyond the place and all lanes there, and the lane it is in gets more room.
 *
 * @param lanes    the lanes of the diagram
 * @param way      where to
 * @param from     where the room begins
 * @param distance pixels; less than 0 draws together
 */
public record Space(Lanes lanes, Way way, Point from, int distance) {

	/** Where things are pushed to. */
	public enum Way {
		RIGHT, DOWN;

		/** The way along the flow. */
		static Way along(Turn turn) {
			return turn == Turn.NONE ? RIGHT : DOWN;
		}
	}

	/** Where the nodes that move go. */
	public Map<NodeView, Rect> places() {
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		List<NodeView> all = lanes.all();
		if (all.isEmpty()) {
			collect(lanes.outermost(), places);
		}
		for (NodeView lane : all) {
			if (way == Way.along(lanes.turn())) {
				collect(lane.getNodes(), places);
				places.put(lane, grown(lane));
			} else {
				across(lane, places);
			}
		}
		return places;
	}

	private void across(NodeView lane, Map<NodeView, Rect> places) {
		Rect place = Geometry.of(lane);
		if (way == Way.DOWN ? place.y() >= from.y() : place.x() >= from.x()) {
			push(lane, places);
		} else if (way == Way.DOWN ? place.bottom() > from.y() : place.right() > from.x()) {
			collect(lane.getNodes(), places);
			places.put(lane, grown(lane));
		}
	}

	private Rect grown(NodeView lane) {
		return new Rect(lane.getX(), lane.getY(), lane.getWidth() + (way == Way.RIGHT ? distance : 0),
				lane.getHeight() + (way == Way.DOWN ? distance : 0));
	}

	private void push(NodeView node, Map<NodeView, Rect> places) {
		Nested.moved(node, way == Way.RIGHT ? distance : 0, way == Way.DOWN ? distance : 0, places);
	}

	private void collect(List<NodeView> nodes, Map<NodeView, Rect> places) {
		for (NodeView node : nodes) {
			Point middle = Geometry.of(node).center();
			if (way == Way.RIGHT ? middle.x() >= from.x() : middle.y() >= from.y()) {
				push(node, places);
			}
		}
	}
}
