package se.styrkedjan.diagram.ui.edit;

import java.util.LinkedHashMap;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/** Where things go when a node gets another size. */
public final class Resizing {

	private Resizing() {
	}

	/** The places of the node, of the marks on its border and, for a lane, of all lanes. */
	public static Map<NodeView, Rect> of(Lanes lanes, NodeView node, Rect place) {
		Map<NodeView, Rect> places = new LinkedHashMap<>();
		if (lanes.isLane(node)) {
			Turn turn = lanes.turn();
			Rect now = turn.of(Geometry.of(node));
			Point shift = turn.of(new Point(0, turn.of(place).height() - now.height()));
			lanes.all().stream().filter(lane -> turn.of(Geometry.of(lane)).y() > now.y())
					.forEach(lane -> Nested.moved(lane, shift.x(), shift.y(), places));
			lanes.all().forEach(lane -> places.compute(lane, (each, moved) -> turn
					.of(wide(turn.of(moved == null ? Geometry.of(lane) : moved), turn.of(place).right()))));
		} else {
			node.getNodes().stream().filter(NodeView::isBorder)
					.forEach(mark -> places.put(mark, followed(Geometry.of(mark), Geometry.of(node), place)));
		}
		places.put(node, place);
		return places;
	}

	private static Rect wide(Rect lane, int right) {
		return new Rect(lane.x(), lane.y(), right - lane.x(), lane.height());
	}

	/** A mark keeps its distance to the side it is nearest to. */
	private static Rect followed(Rect mark, Rect before, Rect after) {
		int dx = mark.center().x() < before.center().x() ? after.x() - before.x() : after.right() - before.right();
		int dy = mark.center().y() < before.center().y() ? after.y() - before.y() : after.bottom() - before.bottom();
		return mark.plus(dx, dy);
	}
}
