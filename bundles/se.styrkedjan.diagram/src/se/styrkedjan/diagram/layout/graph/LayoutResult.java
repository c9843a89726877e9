package se.styrkedjan.diagram.layout.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/**
 * Where everything stands after a layout, in pixels from the upper left corner.
 *
 * @param boxes  bounds of each box
 * @param lanes  bounds of each lane; several, one a row, when the flow is wrapped
 * @param routes points of each wire from its source to its end, both on the outlines of their boxes
 * @param labels bounds of the label of each wire that has one
 */
public record LayoutResult(Map<String, Rect> boxes, Map<String, List<Rect>> lanes, Map<String, List<Point>> routes,
		Map<String, Rect> labels) {

	/** A lane's bounds when the flow is not wrapped. */
	public Rect lane(String id) {
		return lanes.get(id).getFirst();
	}

	/** The result with across and along exchanged. */
	public LayoutResult transposed() {
		return new LayoutResult(mapped(boxes, LayoutResult::transposed),
				mapped(lanes, rows -> rows.stream().map(LayoutResult::transposed).toList()),
				mapped(routes, route -> route.stream().map(point -> new Point(point.y(), point.x())).toList()),
				mapped(labels, LayoutResult::transposed));
	}

	/** A rectangle with across and along exchanged. */
	public static Rect transposed(Rect rect) {
		return new Rect(rect.y(), rect.x(), rect.height(), rect.width());
	}

	/** The values of a map changed, in their order. */
	static <T> Map<String, T> mapped(Map<String, T> values, UnaryOperator<T> change) {
		Map<String, T> mapped = new LinkedHashMap<>();
		values.forEach((id, value) -> mapped.put(id, change.apply(value)));
		return mapped;
	}
}
