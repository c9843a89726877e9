package se.styrkedjan.diagram.picture.paint;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.model.view.EdgeView;

/** Draws lines between nodes, with their labels. */
final class LinkMarks {

	private final EdgeView edge;
	private final EdgeLook look;
	private final List<Point> route;

	LinkMarks(EdgeView edge, EdgeLook look) {
		this.edge = edge;
		this.look = look;
		this.route = LinkRoute.of(edge);
	}

	/** The line and its arrows. */
	List<Mark> line() {
		Line line = Line.of(look.stroke());
		if (route.isEmpty() || line == null) {
			return List.of();
		}
		List<Mark> marks = new ArrayList<>();
		marks.add(new Area(RoundedLine.of(route), null, line, Weight.BODY));
		marks.addAll(ArrowMarks.at(look.source(), route.get(1), route.getFirst(), line));
		marks.addAll(ArrowMarks.at(look.end(), route.get(route.size() - 2), route.getLast(), line));
		return marks;
	}

	/** The label, on a patch of a colour that keeps lines away from it. */
	List<Mark> label(Rgb backdrop) {
		if (!hasLabel()) {
			return List.of();
		}
		LabelBox box = LabelBox.atLink(look.label());
		return LabelMarks.free(box, look.label(), labelBounds(box), backdrop);
	}

	/** The rectangle around all. */
	Rect bounds() {
		if (route.isEmpty()) {
			return Bounds.of(edge.getSource() == null ? edge.getEnd() : edge.getSource());
		}
		Rect line = route.stream().map(point -> new Rect(point.x(), point.y(), 0, 0)).reduce(Rect::union).orElseThrow()
				.grown(ArrowMarks.LENGTH / 2 + look.stroke().width());
		return hasLabel() ? line.union(labelBounds(LabelBox.atLink(look.label())).grown(LabelMarks.PATCH)) : line;
	}

	private boolean hasLabel() {
		return !look.label().text().isBlank() && !route.isEmpty();
	}

	private Rect labelBounds(LabelBox box) {
		return LinkLabel.bounds(edge, route, box);
	}
}
