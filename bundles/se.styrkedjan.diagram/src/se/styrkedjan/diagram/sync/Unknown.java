package se.styrkedjan.diagram.sync;

import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.EdgeLook.Arrow;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke;

/** Looks of views whose mapping the specification does not have. They are not shown, but asking must not fail. */
final class Unknown {

	private static final Stroke LINE = new Stroke(Rgb.BLACK, 1, Stroke.Dash.DOT);
	private static final LabelLook NO_LABEL = new LabelLook("", Rgb.BLACK, 8, false, false, LabelLook.Position.INSIDE);

	static final NodeLook NODE = new NodeLook(Shape.Basic.RECTANGLE, null, LINE, NO_LABEL, Content.NONE, 120, 60,
			java.util.List.of());
	static final EdgeLook EDGE = new EdgeLook(LINE, Arrow.NONE, Arrow.NONE, NO_LABEL);

	private Unknown() {
	}
}
