package se.styrkedjan.diagram.picture.paint;

import java.util.List;

import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Outlines;

/** Draws the heads of lanes. */
final class LaneMarks {

	private static final Rgb HEAD = Rgb.of("#F5F7F9");

	private LaneMarks() {
	}

	/** The head, outlined as the lane is: dashed for an external party. */
	static List<Mark> head(LaneHead head, NodeLook look) {
		return List.of(new Area(Outlines.rectangle(head.bounds()), HEAD, Line.of(look.stroke()), Weight.BODY));
	}
}
