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
 * Room for a node that is put between others: it goes beside what is left of it, and what is right of it makes way, in all
 * lanes alike; turned where the flow leads down.
 *
 * @param place  where the node goes
 * @param pushed where the others go that make way
 */
record Opening(Rect place, Map<NodeView, Rect> pushed) {

	private static final int GAP = 40;

	/**
	 * Room at a wanted place.
	 *
	 * @param container the lane the node stands in; null for none
	 * @param node      the node when it is there already; null when it is to be made
	 */
	static Opening at(Lanes lanes, NodeView container, Rect at, NodeView node) {
		Turn turn = lanes.turn();
		Rect wanted = turn.of(at);
		List<Rect> beside = (container == null ? lanes.outermost() : container.getNodes()).stream()
				.filter(other -> other != node && !lanes.isLane(other)).map(other -> turn.of(Geometry.of(other))).toList();
		int left = beside.stream().filter(other -> isNear(other, wanted) && isLeft(other, wanted)).mapToInt(Rect::right)
				.max().orElse(wanted.x() - GAP);
		Rect place = wanted.plus(Math.max(0, left + GAP - wanted.x()), 0);
		List<Rect> right = beside.stream().filter(other -> isNear(other, place) && !isLeft(other, wanted)).toList();
		int distance = place.right() + GAP - right.stream().mapToInt(Rect::x).min().orElse(Integer.MAX_VALUE / 2);
		int from = right.stream().mapToInt(other -> other.center().x()).min().orElse(0);
		Map<NodeView, Rect> pushed = new LinkedHashMap<>();
		if (distance > 0) {
			pushed.putAll(new Space(lanes, Space.Way.along(turn), turn.of(new Point(from, wanted.y())), distance).places());
			pushed.remove(node);
		}
		return new Opening(turn.of(place), pushed);
	}

	private static boolean isLeft(Rect other, Rect place) {
		return other.center().x() < place.center().x();
	}

	private static boolean isNear(Rect other, Rect place) {
		return other.overlaps(new Rect(place.x() - GAP, place.y(), place.width() + 2 * GAP, place.height()));
	}
}
