package se.styrkedjan.diagram.ui.keyboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** Where one comes from a node: along its lines, or to what stands nearest in a direction. */
public final class FlowWalk {

	private final Scene scene;

	public FlowWalk(Scene scene) {
		this.scene = scene;
	}

	/** Where a node stands, turned: as if the flow led to the right. */
	private Rect place(NodeView node) {
		return Turn.of(scene.diagram()).of(Geometry.of(node));
	}

	/** The key that means in a flow to the right what an arrow means in this one: all arrows are turned with the flow. */
	public int turned(int key) {
		return Turn.of(scene.diagram()) == Turn.NONE ? key : switch (key) {
		case SWT.ARROW_RIGHT -> SWT.ARROW_DOWN;
		case SWT.ARROW_DOWN -> SWT.ARROW_RIGHT;
		case SWT.ARROW_LEFT -> SWT.ARROW_UP;
		case SWT.ARROW_UP -> SWT.ARROW_LEFT;
		default -> key;
		};
	}

	/** The nodes that lines lead to, uppermost first, or leftmost where the flow leads down: the branches by number. */
	public List<NodeView> after(NodeView node) {
		return node.getOutgoing().stream().filter(scene::isShown).map(EdgeView::getEnd).filter(end -> end != null)
				.sorted(Comparator.comparing(end -> place(end).y())).distinct().toList();
	}

	/** The nodes that lines lead from, uppermost first. */
	public List<NodeView> before(NodeView node) {
		return node.getIncoming().stream().filter(scene::isShown).map(EdgeView::getSource).filter(end -> end != null)
				.sorted(Comparator.comparing(end -> place(end).y())).distinct().toList();
	}

	/** All nodes that hold nothing, as one reads: along the flow, then across it. */
	public List<NodeView> inReadingOrder() {
		List<NodeView> nodes = new ArrayList<>();
		for (View view : ShownViews.of(scene)) {
			if (view instanceof NodeView node && !node.isBorder() && !ShownViews.isContainer(scene, node)) {
				nodes.add(node);
			}
		}
		nodes.sort(Comparator.<NodeView>comparingInt(node -> place(node).x()).thenComparingInt(node -> place(node).y()));
		return nodes;
	}

	/** Where the keyboard begins: at what nothing leads to. */
	public Optional<NodeView> start() {
		List<NodeView> nodes = inReadingOrder();
		return nodes.stream().filter(node -> node.getIncoming().isEmpty() && !node.getOutgoing().isEmpty()).findFirst()
				.or(() -> nodes.stream().findFirst());
	}

	/** The nearest node in a direction, turned. */
	public Optional<NodeView> nearest(NodeView from, Direction direction) {
		Rect place = place(from);
		Predicate<NodeView> ahead = node -> direction.isAhead(place, place(node));
		return inReadingOrder().stream().filter(ahead)
				.min(Comparator.comparingInt(node -> direction.distance(place, place(node))));
	}

	/** A direction on the sheet, as it is turned. */
	public enum Direction {
		LEFT, RIGHT, UP, DOWN;

		private boolean isAhead(Rect from, Rect to) {
			return switch (this) {
			case LEFT -> to.center().x() < from.x();
			case RIGHT -> to.center().x() >= from.right();
			case UP -> to.center().y() < from.y();
			case DOWN -> to.center().y() >= from.bottom();
			};
		}

		/** What lies straight ahead is nearer than what lies as far to the side. */
		private int distance(Rect from, Rect to) {
			int across = Math.abs(to.center().x() - from.center().x());
			int down = Math.abs(to.center().y() - from.center().y());
			return this == LEFT || this == RIGHT ? across + 3 * down : down + 3 * across;
		}
	}
}
