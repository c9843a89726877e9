package se.styrkedjan.diagram.picture.paint;

import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Outlines;

/** The plus in a box that tells that a container holds more than is shown. */
final class CollapseMarks {

	private static final int SIZE = 12;
	private static final int INSET = 3;

	private CollapseMarks() {
	}

	static List<Mark> at(Rect container, Stroke stroke) {
		var box = new Rect(container.center().x() - SIZE / 2, container.bottom() - SIZE - 2, SIZE, SIZE);
		var line = new Line(stroke == null ? Rgb.BLACK : stroke.color(), 1, Dash.SOLID);
		double x = box.x() + SIZE / 2d;
		double y = box.y() + SIZE / 2d;
		return List.of(new Area(Outlines.rectangle(box), Rgb.WHITE, line, Weight.DETAIL),
				new Area(Outlines.line(box.x() + INSET, y, box.right() - INSET, y), null, line, Weight.DETAIL),
				new Area(Outlines.line(x, box.y() + INSET, x, box.bottom() - INSET), null, line, Weight.DETAIL));
	}
}
