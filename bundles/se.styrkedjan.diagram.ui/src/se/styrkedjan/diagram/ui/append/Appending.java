package se.styrkedjan.diagram.ui.append;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.edit.LaneRoom;
import se.styrkedjan.diagram.ui.edit.Lanes;
import se.styrkedjan.diagram.ui.gesture.Connecting;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.Made;
import se.styrkedjan.diagram.ui.gesture.Sizes;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * Makes the next thing after the one that is selected: to its right, or below where the flow leads down, joined to it, asking
 * for its name.
 */
public final class Appending {

	private static final int GAP = 40;

	private final Desk desk;

	public Appending(Desk desk) {
		this.desk = desk;
	}

	/** Makes what a tool makes: after the selected node, else first in the selected or the uppermost lane. */
	public void append(ToolEntry tool) {
		desk.names().commit();
		Optional<NodeView> from = selected();
		Point size = Sizes.of(tool, desk);
		if (tool.kind() == ToolEntry.Kind.CONTAINER) {
			perform(desk.edits().create(tool, null, desk.edits().lanes().next(size.x(), size.y())));
		} else if (from.isPresent()) {
			after(from.get(), tool, size);
		} else {
			first(tool, size);
		}
	}

	private Optional<NodeView> selected() {
		List<View> selected = desk.viewer().selectedViews();
		return selected.isEmpty() || !(selected.getLast() instanceof NodeView node) || isContainer(node) ? Optional.empty()
				: Optional.of(node);
	}

	private boolean isContainer(NodeView node) {
		return ShownViews.isContainer(desk.sheet().live(), node);
	}

	private void after(NodeView from, ToolEntry tool, Point size) {
		NodeView lane = desk.edits().lanes().of(from).orElse(null);
		Rect place = next(from, size);
		Operation operation = Connecting.line(desk)
				.map(line -> desk.edits().append(tool, line, from, lane, place))
				.orElseGet(() -> desk.edits().create(tool, lane, place));
		perform(operation);
	}

	/** Where the next thing after a node goes: further along the flow in line with it, or beside what stands there. */
	public Rect next(NodeView from, Point size) {
		Turn turn = desk.edits().lanes().turn();
		Rect at = turn.of(Geometry.of(from));
		Point turned = turn.of(size);
		return free(new Rect(at.right() + GAP, at.center().y() - turned.y() / 2, turned.x(), turned.y()),
				from.eContainer() instanceof NodeView lane ? lane.getNodes() : desk.edits().lanes().outermost());
	}

	/** A free place at or beside a turned one. */
	private Rect free(Rect wanted, List<NodeView> others) {
		Turn turn = desk.edits().lanes().turn();
		return turn.of(FreePlace.below(wanted, others.stream().map(other -> turn.of(Geometry.of(other))).toList()));
	}

	private void first(ToolEntry tool, Point size) {
		NodeView lane = lane().orElse(null);
		Rect place = lane == null ? free(new Rect(GAP, GAP, size.x(), size.y()), desk.edits().lanes().outermost())
				: LaneRoom.within(lane, free(begin(lane, size), lane.getNodes()));
		perform(desk.edits().create(tool, lane, place));
	}

	/** Where a lane begins, turned. */
	private Rect begin(NodeView lane, Point size) {
		Turn turn = desk.edits().lanes().turn();
		Rect room = turn.of(Geometry.of(lane));
		Point turned = turn.of(size);
		return new Rect(room.x() + Lanes.HEAD + GAP, room.center().y() - turned.y() / 2, turned.x(), turned.y());
	}

	private Optional<NodeView> lane() {
		return desk.viewer().selectedViews().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast)
				.filter(desk.edits().lanes()::isLane).findFirst().or(() -> desk.edits().lanes().all().stream().findFirst());
	}

	private void perform(Operation operation) {
		if (desk.sheet().perform(operation)) {
			Made.show(desk, desk.edits().made());
		}
	}
}
