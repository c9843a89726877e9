package se.styrkedjan.diagram.picture.paint;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.diagram.picture.Outlines;

/** Draws the pin of a comment: a speech bubble. */
final class CommentMarks {

	static final int WIDTH = 18;
	static final int HEIGHT = 18;

	private static final int BUBBLE = 13;
	private static final Line LINE = new Line(Rgb.of("#9A6700"), 1.25, Dash.SOLID);
	private static final Rgb FILL = Rgb.of("#FFF4CC");

	private CommentMarks() {
	}

	/** A pin that points at a place. */
	static List<Mark> at(Point tip) {
		Rect pin = bounds(tip);
		var bubble = new Rect(pin.x(), pin.y(), WIDTH, BUBBLE);
		var tail = Outline.builder();
		tail.moveTo(pin.x() + 4d, bubble.bottom() - 0.5);
		tail.lineTo(tip.x(), tip.y());
		tail.lineTo(pin.x() + 9d, bubble.bottom() - 0.5);
		return List.of(new Area(Outlines.rounded(bubble, 3), FILL, LINE, Weight.DETAIL),
				new Area(tail.outline(), FILL, LINE, Weight.DETAIL),
				new Area(Outlines.line(pin.x() + 4, pin.y() + 4.5, pin.x() + 14, pin.y() + 4.5), null, LINE, Weight.DETAIL),
				new Area(Outlines.line(pin.x() + 4, pin.y() + 8.5, pin.x() + 10, pin.y() + 8.5), null, LINE, Weight.DETAIL));
	}

	static Rect bounds(Point tip) {
		return new Rect(tip.x() - 4, tip.y() - HEIGHT, WIDTH, HEIGHT);
	}
}
