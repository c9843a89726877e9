package se.styrkedjan.diagram.picture.paint;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.EdgeView;

/** The points of a link: those it was routed by, or a plain elbow as long as it has not been. */
public final class LinkRoute {

	private LinkRoute() {
	}

	/** At least two points, from the edge of the source to that of the end; none when an end is missing. */
	public static List<Point> of(EdgeView edge) {
		List<Point> routed = Polyline.read(edge.getPoints());
		if (routed.size() > 1) {
			return routed;
		}
		if (edge.getSource() == null || edge.getEnd() == null) {
			return List.of();
		}
		return elbow(Bounds.of(edge.getSource()), Bounds.of(edge.getEnd()));
	}

	private static List<Point> elbow(Rect source, Rect end) {
		Point from = source.center();
		Point to = end.center();
		if (end.x() >= source.right() || end.right() <= source.x()) {
			boolean right = end.x() >= source.right();
			int x1 = right ? source.right() : source.x();
			int x2 = right ? end.x() : end.right();
			int middle = (x1 + x2) / 2;
			return List.of(new Point(x1, from.y()), new Point(middle, from.y()), new Point(middle, to.y()),
					new Point(x2, to.y()));
		}
		boolean down = end.y() >= source.y();
		int y1 = down ? source.bottom() : source.y();
		int y2 = down ? end.y() : end.bottom();
		int middle = (y1 + y2) / 2;
		return List.of(new Point(from.x(), y1), new Point(from.x(), middle), new Point(to.x(), middle),
				new Point(to.x(), y2));
	}

	/** Where the middle of a label goes: on the first level stretch that is long enough, else half-way. */
	static Point labelPlace(List<Point> route, int width) {
		for (int i = 1; i < route.size(); i++) {
			Point from = route.get(i - 1);
			Point to = route.get(i);
			if (from.y() == to.y() && Math.abs(to.x() - from.x()) >= width + 2 * ArrowMarks.LENGTH) {
				return new Point((from.x() + to.x()) / 2, from.y());
			}
		}
		return middle(route);
	}

	/** The point half-way along a route. */
	public static Point middle(List<Point> route) {
		double half = 0;
		for (int i = 1; i < route.size(); i++) {
			half += RoundedLine.distance(route.get(i - 1), route.get(i)) / 2;
		}
		for (int i = 1; i < route.size(); i++) {
			Point from = route.get(i - 1);
			Point to = route.get(i);
			double length = RoundedLine.distance(from, to);
			if (length > 0 && half <= length) {
				return from.plus((int) Math.round((to.x() - from.x()) * half / length),
						(int) Math.round((to.y() - from.y()) * half / length));
			}
			half -= length;
		}
		return route.getLast();
	}
}
