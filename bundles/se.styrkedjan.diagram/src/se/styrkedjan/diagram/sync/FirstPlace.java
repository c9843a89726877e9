package se.styrkedjan.diagram.sync;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.EdgePlaces;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.model.view.NodeView;

/**
 * Gives nodes that have no place yet a first one: beside or below what is there, without overlaps. A layout makes it
 * good afterwards. A node without width has no place.
 */
final class FirstPlace {

	private static final int GAP_ACROSS = 40;
	private static final int GAP_DOWN = 30;
	private static final int HEAD = 40;
	private static final int MARGIN = 30;
	private static final int ROW = 24;
	private static final int PER_ROW = 12;

	private final Depiction depiction;
	private final Looks looks;

	FirstPlace(Depiction depiction, Looks looks) {
		this.depiction = depiction;
		this.looks = looks;
	}

	/** Places all that has no place; {@code newNodes} are the only ones that may have none. */
	void place(List<NodeView> newNodes) {
		Map<NodeView, Tail> tails = new IdentityHashMap<>();
		for (NodeView node : newNodes) {
			boolean isOutermost = !(node.eContainer() instanceof NodeView holder) || holder.getWidth() > 0;
			if (isOutermost && node.getWidth() == 0) {
				NodeView container = node.eContainer() instanceof NodeView holder ? holder : null;
				Tail tail = tails.computeIfAbsent(container, Tail::new);
				size(node);
				if (node.isBorder()) {
					moveTo(node, onEdge(node, container));
				} else {
					moveTo(node, tail.next(node));
					tail.add(node);
				}
			}
		}
	}

	/** Gives a node its size, and what it holds places from its upper left corner at 0, 0. */
	private void size(NodeView node) {
		NodeLook look = looks.of(node);
		int width = look.width();
		int height = look.height();
		Flow flow = new Flow(look.content());
		for (NodeView child : node.getNodes()) {
			size(child);
			if (!child.isBorder()) {
				moveTo(child, flow.next(child));
				width = Math.max(width, child.getX() + child.getWidth() + MARGIN);
				height = Math.max(height, child.getY() + child.getHeight() + (flow.isRows ? 0 : MARGIN));
			}
		}
		node.setWidth(width);
		node.setHeight(height);
		node.getNodes().stream().filter(NodeView::isBorder).forEach(mark -> moveTo(mark, onEdge(mark, node)));
	}

	private Point onEdge(NodeView mark, NodeView host) {
		Rect place = EdgePlaces.on(host, depiction.diagram()).of(mark);
		return new Point(place.x(), place.y());
	}

	/** Where the next node of a container goes. */
	private static final class Flow {

		private final boolean isRows;
		private int x = HEAD + GAP_ACROSS;
		private int y = MARGIN;
		private int bottom;
		private int inRow;

		Flow(Content content) {
			isRows = content == Content.LIST || content == Content.VERTICAL_STACK;
			if (isRows) {
				x = 0;
				y = ROW;
			}
		}

		Point next(NodeView node) {
			if (!isRows && inRow == PER_ROW) {
				x = HEAD + GAP_ACROSS;
				y = bottom + GAP_DOWN;
				inRow = 0;
			}
			Point place = new Point(x, y);
			bottom = Math.max(bottom, y + node.getHeight());
			if (isRows) {
				y += node.getHeight();
			} else {
				x += node.getWidth() + GAP_ACROSS;
				inRow++;
			}
			return place;
		}
	}

	private void moveTo(NodeView node, Point place) {
		shift(node, place.x() - node.getX(), place.y() - node.getY());
	}

	private void shift(NodeView node, int dx, int dy) {
		node.setX(node.getX() + dx);
		node.setY(node.getY() + dy);
		node.getNodes().forEach(child -> shift(child, dx, dy));
	}

	/** Where the next node of a container that has nodes already goes. */
	private final class Tail {

		private final NodeView container;
		private NodeView last;
		private int bottom;
		private int count;

		Tail(NodeView container) {
			this.container = container;
			depiction.children(container).stream().filter(node -> node.getWidth() > 0).forEach(this::add);
		}

		void add(NodeView node) {
			if (!node.isBorder()) {
				last = node;
				bottom = count == 0 ? node.getY() + node.getHeight() : Math.max(bottom, node.getY() + node.getHeight());
				count++;
			}
		}

		/** Containers go below everything; nodes to the right of the last one, or into a new row when there are many. */
		Point next(NodeView node) {
			int left = container == null ? 0 : container.getX() + HEAD + GAP_ACROSS;
			if (count == 0) {
				return new Point(left, container == null ? 0 : container.getY() + MARGIN);
			}
			boolean isContainer = looks.of(node).content() != Content.NONE;
			if (isContainer || count % PER_ROW == 0) {
				return new Point(left, isContainer && container == null ? bottom : bottom + GAP_DOWN);
			}
			return new Point(last.getX() + last.getWidth() + GAP_ACROSS, last.getY());
		}
	}
}
