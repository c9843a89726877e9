package se.styrkedjan.diagram.ui.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/** The lanes of a diagram: its outermost containers with free places, from the top. */
public final class Lanes {

	/** Width of the head of a lane, pixels. */
	public static final int HEAD = 40;

	private final Scene scene;

	public Lanes(Scene scene) {
		this.scene = scene;
	}

	/** All of them, from the top. */
	public List<NodeView> all() {
		return scene.diagram().getNodes().stream().filter(this::isLane).sorted(Comparator.comparing(NodeView::getY))
				.toList();
	}

	/** The nodes that stand in no other. */
	public List<NodeView> outermost() {
		return scene.diagram().getNodes();
	}

	/** Whether a node is a lane. */
	public boolean isLane(NodeView node) {
		return node.eContainer() == scene.diagram() && scene.isShown(node)
				&& scene.look(node).content() == NodeLook.Content.FREE_FORM;
	}

	/** Where the next lane goes: below the last one and as wide. */
	public Rect next(int width, int height) {
		Rect around = all().stream().map(Geometry::of).reduce(Rect::union).orElse(new Rect(HEAD, HEAD, width, 0));
		return new Rect(around.x(), around.bottom(), Math.max(around.width(), all().isEmpty() ? width : 0), height);
	}

	/** Where the lanes end: the lower left corner of the last. */
	Point end() {
		return all().stream().map(Geometry::of).reduce(Rect::union).map(around -> new Point(around.x(), around.bottom()))
				.orElse(new Point(HEAD, HEAD));
	}

	/** The place of a lane with a corner there, as wide as the others. */
	Rect at(Point corner, NodeView lane) {
		int width = all().stream().filter(other -> other != lane).mapToInt(NodeView::getWidth).max().orElse(lane.getWidth());
		return new Rect(corner.x(), corner.y(), width, lane.getHeight());
	}

	/** Whether a place is in the head of a lane. */
	public boolean isHead(NodeView lane, Point at) {
		return at.x() < lane.getX() + HEAD;
	}

	/** The lane at a height, also right of where it ends: it grows when something is put there. */
	public Optional<NodeView> beside(Point place) {
		return all().stream().filter(lane -> place.y() >= lane.getY() && place.y() < Geometry.of(lane).bottom()
				&& place.x() >= lane.getX()).findFirst();
	}

	/** The lane a node stands in. */
	public Optional<NodeView> of(NodeView node) {
		return node.eContainer() instanceof NodeView container && isLane(container) ? Optional.of(container)
				: Optional.empty();
	}
}
