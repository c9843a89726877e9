package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Space;

/** Makes room: pushes everything to the right of the mouse, or below it, as far as the mouse is dragged. */
public final class SpaceTool extends DragTool {

	/** A tool for a desk. */
	public SpaceTool(Desk desk) {
		super(desk);
		setDefaultCursor(Cursors.SIZEALL);
	}

	private Space space() {
		Point from = start();
		Point to = at();
		return Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y())
				? new Space(desk().edits().lanes(), Space.Way.RIGHT, from, to.x() - from.x())
				: new Space(desk().edits().lanes(), Space.Way.DOWN, from, to.y() - from.y());
	}

	@Override
	void drag() {
		List<Sign> signs = new ArrayList<>();
		Rect seen = desk().viewer().pan().visible();
		Point from = start();
		Space space = space();
		signs.add(new Sign.Line(space.way() == Space.Way.RIGHT
				? List.of(new Point(from.x(), seen.y()), new Point(from.x(), seen.bottom()))
				: List.of(new Point(seen.x(), from.y()), new Point(seen.right(), from.y())), Sign.Kind.GUIDE));
		space.places().forEach((node, place) -> {
			if (place.overlaps(seen)) {
				signs.add(new Sign.Frame(place, Sign.Kind.GHOST));
			}
		});
		desk().viewer().overlay().show(this, signs);
	}

	@Override
	void drop() {
		Space space = space();
		desk().viewer().getEditDomain().loadDefaultTool();
		if (!space.places().isEmpty()) {
			desk().sheet().perform(desk().edits().place(space.places()));
		}
	}

	@Override
	void click() {
		desk().viewer().getEditDomain().loadDefaultTool();
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			desk().viewer().getEditDomain().loadDefaultTool();
			return true;
		}
		return false;
	}
}
