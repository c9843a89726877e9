package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.layout.route.Bends;
import se.styrkedjan.diagram.layout.route.Side;

/** The points of the edges, when boxes, ports and tracks have their places. */
final class Routes {

	private final Ports ports;
	private final Columns columns;

	Routes(Ports ports, Columns columns) {
		this.ports = ports;
		this.columns = columns;
	}

	/** The points of an edge from the source of its wire to the end. */
	List<Point> of(Edge edge) {
		List<Point> points = new ArrayList<>();
		Port start = ports.start(edge);
		Port end = ports.end(edge);
		points.add(start.point());
		if (edge.isUpright()) {
			turn(start, end.y(), points);
		} else {
			leave(edge, start, points);
			edge.links.forEach(link -> add(link, points));
			arrive(edge, end, points);
		}
		points.add(end.point());
		List<Point> route = Bends.straightened(points);
		return edge.reversed ? route.reversed() : route;
	}

	private void leave(Edge edge, Port start, List<Point> points) {
		if (start.isCorner()) {
			points.add(new Point(start.x(), edge.reversed ? edge.bends.getFirst().y : ports.leftHeight(edge.links.getFirst())));
		} else if (edge.reversed) {
			turn(start, edge.bends.getFirst().y, points);
		}
	}

	private void arrive(Edge edge, Port end, List<Point> points) {
		if (end.isCorner()) {
			points.add(new Point(end.x(), points.getLast().y()));
		} else if (edge.reversed) {
			turn(end, end.y(), points);
		}
	}

	/** From where the wire is to another height, in the channel beside a box. */
	private void turn(Port port, int y, List<Point> points) {
		Track track = columns.channels.of(port);
		if (track != null) {
			int x = columns.trackBehind(port.item.layer - (port.side == Side.RIGHT ? 0 : 1), track.number);
			points.add(new Point(x, points.getLast().y()));
			points.add(new Point(x, y));
		}
	}

	private void add(Link link, List<Point> points) {
		Track track = columns.channels.of(link);
		if (track == null) {
			return;
		}
		int x = columns.trackBehind(link.from.layer, track.number);
		points.add(new Point(x, track.lefts[0]));
		if (track.second >= 0) {
			int second = columns.trackBehind(link.from.layer, track.second);
			points.add(new Point(x, track.between));
			points.add(new Point(second, track.between));
			x = second;
		}
		points.add(new Point(x, track.rights[0]));
	}
}
