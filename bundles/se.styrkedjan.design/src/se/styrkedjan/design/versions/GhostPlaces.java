package se.styrkedjan.design.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.Reroute;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.Caption;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * Puts what is gone where it stood: in its lane as it was, or the nearest free place there; a lane that is gone below all
 * others. Nothing that is still there moves.
 */
final class GhostPlaces {

	private static final int STEP = 20;
	private static final int RINGS = 30;

	private final LiveDiagram live;
	private final Map<String, NodeView> old = new HashMap<>();
	private final List<Rect> taken = new ArrayList<>();

	/** @param before the diagram of the older version */
	GhostPlaces(LiveDiagram live, LiveDiagram before) {
		this.live = live;
		collect(before.diagram().getNodes());
	}

	private void collect(List<NodeView> views) {
		for (NodeView view : views) {
			if (view.getTarget() instanceof Element element && !view.isBorder()) {
				old.putIfAbsent(element.getId(), view);
			}
			collect(view.getNodes());
		}
	}

	void place(List<Element> ghosts) {
		List<NodeView> nodes = views(ghosts, FlowNode.class);
		occupied(live.diagram().getNodes(), nodes);
		views(ghosts, Lane.class).forEach(this::placeLane);
		nodes.forEach(this::placeNode);
		List<EdgeView> edges = ghosts.stream().filter(Flow.class::isInstance).flatMap(flow -> live.edgeOf(flow).stream())
				.toList();
		Reroute.edges(live, edges).forEach((edge, route) -> edge.setPoints(Polyline.write(route)));
	}

	private List<NodeView> views(List<Element> ghosts, Class<? extends Element> type) {
		return ghosts.stream().filter(type::isInstance).flatMap(ghost -> live.viewOf(ghost).stream()).toList();
	}

	private void occupied(List<NodeView> views, List<NodeView> ghosts) {
		for (NodeView view : views) {
			if (view.getTarget() instanceof FlowNode && !view.isBorder() && !ghosts.contains(view)) {
				taken.add(withLabel(view));
			}
			occupied(view.getNodes(), ghosts);
		}
	}

	/** Where a node stands with the label below or beside it. */
	private Rect withLabel(NodeView view) {
		return Caption.of(view, live.look(view), bounds(view)).map(caption -> bounds(view).union(caption.place()))
				.orElse(bounds(view));
	}

	private void placeLane(NodeView ghost) {
		Rect was = bounds(old.get(id(ghost)));
		List<Rect> others = live.diagram().getNodes().stream().filter(view -> view != ghost)
				.filter(view -> view.getTarget() instanceof Lane).map(GhostPlaces::bounds).toList();
		boolean across = !live.diagram().isTopDown();
		Rect all = others.stream().reduce(Rect::union).orElse(was);
		move(ghost, others.isEmpty() ? was : across ? new Rect(all.x(), all.bottom(), all.width(), was.height())
				: new Rect(all.right(), all.y(), was.width(), all.height()));
	}

	private void placeNode(NodeView ghost) {
		NodeView before = old.get(id(ghost));
		Rect place = bounds(before);
		if (before.eContainer() instanceof NodeView was && ghost.eContainer() instanceof NodeView lane) {
			place = place.plus(lane.getX() - was.getX(), lane.getY() - was.getY());
			place = free(place, bounds(lane));
		} else {
			place = free(place, place.grown(STEP * RINGS));
		}
		move(ghost, place);
		taken.add(place);
	}

	/** The nearest place in an area where nothing stands; the wanted one when there is none. */
	private Rect free(Rect wanted, Rect area) {
		for (int ring = 0; ring <= RINGS; ring++) {
			for (Point by : around(ring)) {
				Rect place = wanted.plus(by.x() * STEP, by.y() * STEP);
				if (area.union(place).equals(area) && taken.stream().noneMatch(withTag(place)::overlaps)) {
					return place;
				}
			}
		}
		return wanted;
	}

	/** Room for the tag above a ghost, and some around. */
	private static Rect withTag(Rect place) {
		return new Rect(place.x(), place.y() - STEP, place.width(), place.height() + STEP).grown(STEP / 2);
	}

	/** The steps to the places at a distance, up and down first. */
	private static List<Point> around(int ring) {
		List<Point> steps = new ArrayList<>();
		for (int side = 0; side <= ring; side++) {
			for (int x : new int[] { side, -side }) {
				steps.add(new Point(x, ring));
				steps.add(new Point(x, -ring));
			}
		}
		for (int side = 0; side < ring; side++) {
			for (int y : new int[] { side, -side }) {
				steps.add(new Point(ring, y));
				steps.add(new Point(-ring, y));
			}
		}
		return steps;
	}

	private static void move(NodeView view, Rect to) {
		int dx = to.x() - view.getX();
		int dy = to.y() - view.getY();
		view.setX(to.x());
		view.setY(to.y());
		view.setWidth(to.width());
		view.setHeight(to.height());
		view.getNodes().forEach(part -> move(part, bounds(part).plus(dx, dy)));
	}

	private static String id(View view) {
		return ((Element) view.getTarget()).getId();
	}

	private static Rect bounds(NodeView view) {
		return new Rect(view.getX(), view.getY(), view.getWidth(), view.getHeight());
	}
}
