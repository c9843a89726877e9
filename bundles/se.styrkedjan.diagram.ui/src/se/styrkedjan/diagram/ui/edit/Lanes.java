package se.styrkedjan.diagram.ui.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/**
 * The lanes of a diagram: its outermost containers with free places, from the top, or from the left where the flow leads
 * down.
 */
public final class Lanes {

	/** Extent of the head of a lane along the flow, pixels. */
	public static final int HEAD = 40;

	private final Scene scene;

	public Lanes(Scene scene) {
		this.scene = scene;
	}

	/** How they are turned. */
	public Turn turn() {
		return Turn.of(scene.diagram());
	}

	/** Where a node stands, turned. */
	private Rect turned(NodeView node) {
		return turn().of(Geometry.of(node));
	}

	/** All of them in their order. */
	public List<NodeView> all() {
		return scene.diagram().getNodes().stream().filter(this::isLane)
				.sorted(Comparator.comparing(lane -> turned(lane).y())).toList();
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

	/** Where the next lane goes: after the last one and as long. */
	public Rect next(int length, int extent) {
		Rect around = all().stream().map(this::turned).reduce(Rect::union).orElse(new Rect(HEAD, HEAD, length, 0));
		return turn().of(new Rect(around.x(), around.bottom(), around.width(), extent));
	}

	/** Where the lanes end: the lower left corner of the last, or its upper right one where the flow leads down. */
	Point end() {
		return all().stream().map(this::turned).reduce(Rect::union)
				.map(around -> turn().of(new Point(around.x(), around.bottom()))).orElse(new Point(HEAD, HEAD));
	}

	/** The place of a lane with a corner there, as long as the others. */
	Rect at(Point corner, NodeView lane) {
		Point from = turn().of(corner);
		int length = all().stream().filter(other -> other != lane).mapToInt(other -> turned(other).width()).max()
				.orElse(lane.getWidth());
		return turn().of(new Rect(from.x(), from.y(), length, lane.getHeight()));
	}

	/** Whether a place is in the head of a lane. */
	public boolean isHead(NodeView lane, Point at) {
		return turn().of(at).x() < turned(lane).x() + HEAD;
	}

	/** The lane at a place, also beyond where it ends: it grows when something is put there. */
	public Optional<NodeView> beside(Point place) {
		Point at = turn().of(place);
		return all().stream().filter(lane -> at.y() >= turned(lane).y() && at.y() < turned(lane).bottom()
				&& at.x() >= turned(lane).x()).findFirst();
	}

	/** The lane a node stands in. */
	public Optional<NodeView> of(NodeView node) {
		return node.eContainer() instanceof NodeView container && isLane(container) ? Optional.of(container)
				: Optional.empty();
	}
}
