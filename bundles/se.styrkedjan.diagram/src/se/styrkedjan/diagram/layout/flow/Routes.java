package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.layout.route.Bends;

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
		points.add(ports.start(edge).point());
		if (edge.isUpright()) {
			points.add(ports.end(edge).point());
			return edge.reversed ? points.reversed() : points;
		}
		if (ports.start(edge).isCorner()) {
			points.add(new Point(ports.start(edge).x(), edge.links.isEmpty() ? edge.bends.getFirst().y
					: ports.leftHeight(edge.links.getFirst())));
		}
		edge.links.forEach(link -> add(link, points));
		if (ports.end(edge).isCorner()) {
			points.add(new Point(ports.end(edge).x(), points.getLast().y()));
		}
		points.add(ports.end(edge).point());
		List<Point> route = Bends.straightened(points);
		return edge.reversed ? route.reversed() : route;
	}

	private void add(Link link, List<Point> points) {
		int layer = link.from.layer;
		Channel.Track track = columns.channels.get(layer).track(link);
		if (track == null) {
			return;
		}
		int x = columns.track(layer, track.number);
		points.add(new Point(x, track.left));
		if (track.second >= 0) {
			int second = columns.track(layer, track.second);
			points.add(new Point(x, track.between));
			points.add(new Point(second, track.between));
			x = second;
		}
		points.add(new Point(x, track.right));
	}
}
