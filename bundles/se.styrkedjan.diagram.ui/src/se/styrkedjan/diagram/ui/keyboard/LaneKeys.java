package se.styrkedjan.diagram.ui.keyboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;

import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.edit.Lanes;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** From lane to lane by key: to the step nearest across the flow, or to the lane itself when it holds none. */
final class LaneKeys {

	private final Desk desk;
	private final FlowWalk walk;

	LaneKeys(Desk desk, FlowWalk walk) {
		this.desk = desk;
		this.walk = walk;
	}

	private Lanes lanes() {
		return desk.edits().lanes();
	}

	/** Goes a number of lanes on. */
	boolean go(int step) {
		List<NodeView> all = lanes().all();
		List<View> selected = desk.viewer().selectedViews();
		if (all.isEmpty()) {
			return false;
		}
		NodeView from = selected.isEmpty() || !(selected.getLast() instanceof NodeView node) ? null : node;
		int at = from == null ? -1 : all.indexOf(lanes().of(from).orElse(from));
		NodeView lane = all.get(Math.clamp(at + (long) step, 0, all.size() - 1));
		boolean laneItself = from == null || lanes().isLane(from) || lane.getNodes().isEmpty();
		NodeView target = laneItself ? lane : nearest(lane, from);
		desk.viewer().part(target).ifPresent(part -> {
			desk.viewer().select(part);
			desk.viewer().reveal(part);
		});
		return true;
	}

	private NodeView nearest(NodeView lane, NodeView from) {
		Turn turn = lanes().turn();
		int along = turn.of(Geometry.of(from)).x();
		return lane.getNodes().stream()
				.min(Comparator.comparingInt(node -> Math.abs(turn.of(Geometry.of(node)).x() - along))).orElse(lane);
	}

	/** Where an arrow, turned, leads from a container: into it, or to the lane above or below. */
	Optional<NodeView> from(NodeView lane, int key) {
		List<NodeView> all = lanes().all();
		int at = all.indexOf(lane);
		return switch (key) {
		case SWT.ARROW_UP -> at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
		case SWT.ARROW_DOWN -> at >= 0 && at < all.size() - 1 ? Optional.of(all.get(at + 1)) : Optional.empty();
		case SWT.ARROW_RIGHT -> walk.inReadingOrder().stream().filter(node -> node.eContainer() == lane).findFirst();
		default -> Optional.empty();
		};
	}
}
