package se.styrkedjan.diagram.ui.gesture;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.LaneOrder;
import se.styrkedjan.model.view.NodeView;

/** Drags a lane by its head to another place among the lanes. */
final class LaneTracker extends DragTool {

	private final NodePart lane;

	LaneTracker(Desk desk, NodePart lane) {
		super(desk);
		this.lane = lane;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		desk().viewer().select(lane);
		return super.handleButtonDown(button);
	}

	private List<NodeView> lanes() {
		return desk().edits().lanes().all();
	}

	private Rect dragged() {
		Turn turn = desk().edits().lanes().turn();
		Point across = turn.of(new Point(0, turn.of(at()).y() - turn.of(start()).y()));
		return lane.place().plus(across.x(), across.y());
	}

	private int index() {
		return LaneOrder.indexAt(lanes(), lane.view(), dragged());
	}

	@Override
	void drag() {
		Rect place = LaneOrder.places(lanes(), lane.view(), index()).get(lane.view());
		Point from = new Point(place.x(), place.y());
		Point to = desk().edits().lanes().turn() == Turn.NONE ? new Point(place.right(), place.y())
				: new Point(place.x(), place.bottom());
		desk().viewer().overlay().show(this, List.of(new Sign.Frame(dragged(), Sign.Kind.GHOST),
				new Sign.Line(List.of(from, to), Sign.Kind.PRIMARY)));
	}

	@Override
	void drop() {
		int index = index();
		if (index != lanes().indexOf(lane.view())) {
			desk().sheet().perform(desk().edits().reorder(lane.view(), index));
			desk().viewer().pan().reveal(Geometry.of(lane.view()));
		}
	}
}
