package se.styrkedjan.diagram.ui.gesture;

import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Bending;

/** Shifts a piece of a line sideways; the line stays at right angles. */
final class BendTracker extends DragTool {

	private final EdgePart edge;
	private final int piece;

	/** @param piece number of the point at the end of the piece, from 1 */
	BendTracker(Desk desk, EdgePart edge, int piece) {
		super(desk);
		this.edge = edge;
		this.piece = piece;
	}

	private List<Point> line() {
		return Bending.shifted(edge.line(), piece, at());
	}

	@Override
	void drag() {
		desk().viewer().overlay().show(this, List.of(new Sign.Line(line(), Sign.Kind.PRIMARY)));
	}

	@Override
	void drop() {
		desk().sheet().perform(desk().sheet().live().route(Map.of(edge.view(), line())));
	}
}
