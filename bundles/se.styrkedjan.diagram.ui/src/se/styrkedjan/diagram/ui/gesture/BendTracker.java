package se.styrkedjan.diagram.ui.gesture;

import java.util.List;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Bending;

/** Shifts a piece of a line sideways; the line stays at right angles. A double click writes the line's text. */
final class BendTracker extends DragTool {

	/** How near a piece lines up, pixels of the screen. */
	private static final int REACH = 6;

	private final EdgePart edge;
	private final int piece;

	/** @param piece number of the point at the end of the piece, from 1 */
	BendTracker(Desk desk, EdgePart edge, int piece) {
		super(desk);
		this.edge = edge;
		this.piece = piece;
	}

	/** A tracker for the piece of a line that is nearest to a place. */
	static BendTracker at(Desk desk, EdgePart edge, Point place) {
		return new BendTracker(desk, edge, Bending.nearest(edge.line(), place));
	}

	private List<Point> line() {
		Bending.Ends ends = desk().lines().ends(edge.view());
		int reach = (int) Math.max(2, REACH / desk().viewer().pan().zoom());
		Point to = getCurrentInput().isAltKeyDown() ? at() : Bending.snapped(edge.line(), piece, at(), ends, reach);
		return Bending.bent(edge.line(), piece, to, ends);
	}

	@Override
	void drag() {
		desk().viewer().overlay().show(this, List.of(new Sign.Line(line(), Sign.Kind.PRIMARY)));
	}

	@Override
	void drop() {
		desk().sheet().perform(desk().lines().bend(edge.view(), line()));
	}

	@Override
	void click() {
		if (getCurrentInput().isModKeyDown(SWT.MOD1)) {
			desk().viewer().deselect(edge);
		}
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		edge.performRequest(new Request(RequestConstants.REQ_OPEN));
		return true;
	}
}
