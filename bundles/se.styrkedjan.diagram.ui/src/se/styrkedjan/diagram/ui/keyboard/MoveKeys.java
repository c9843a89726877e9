package se.styrkedjan.diagram.ui.keyboard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.NodeView;

/**
 * Moves what is selected by key. Alt+Shift and an arrow moves it by ten pixels; Ctrl+Shift and an arrow across the flow moves
 * it to the next lane there, and a lane itself before or after another.
 */
final class MoveKeys {

	private static final int STEP = 10;

	private final Desk desk;

	MoveKeys(Desk desk) {
		this.desk = desk;
	}

	boolean pressed(KeyEvent event) {
		int dx = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		int dy = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		List<NodeView> nodes = desk.viewer().selectedViews().stream().filter(NodeView.class::isInstance)
				.map(NodeView.class::cast).toList();
		desk.names().commit();
		if (nodes.isEmpty() || dx == 0 && dy == 0) {
			return false;
		}
		return switch (Modifier.of(event)) {
		case CONTROL_SHIFT -> toLane(nodes, desk.edits().lanes().turn().of(new Point(dx, dy)).y());
		case SHIFT_ALT -> desk.sheet().perform(desk.edits().move(nodes, dx * STEP, dy * STEP));
		default -> false;
		};
	}

	private boolean toLane(List<NodeView> nodes, int step) {
		List<NodeView> lanes = desk.edits().lanes().all();
		NodeView first = nodes.getFirst();
		NodeView from = desk.edits().lanes().of(first).orElse(first);
		int target = lanes.indexOf(from) + step;
		if (step == 0 || !lanes.contains(from) || target < 0 || target >= lanes.size()) {
			return false;
		}
		if (from == first) {
			return desk.sheet().perform(desk.edits().reorder(first, target));
		}
		NodeView lane = lanes.get(target);
		Turn turn = desk.edits().lanes().turn();
		int across = turn.of(Geometry.of(lane)).center().y() - turn.of(Geometry.of(first)).center().y();
		Point distance = turn.of(new Point(0, across));
		return desk.sheet().perform(desk.edits().drop(nodes, lane, distance.x(), distance.y()));
	}
}
