package se.styrkedjan.diagram.ui.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
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

	/** Whether a place is in the head of a lane. */
	public boolean isHead(NodeView lane, Point at) {
		return at.x() < lane.getX() + HEAD;
	}

	/** The lane at a height; the last one that reaches it. */
	public Optional<NodeView> at(Point place) {
		return all().stream().filter(lane -> Geometry.of(lane).contains(place)).reduce((first, second) -> second);
	}

	/** The lane a node stands in. */
	public Optional<NodeView> of(NodeView node) {
		return node.eContainer() instanceof NodeView container && isLane(container) ? Optional.of(container)
				: Optional.empty();
	}
}
