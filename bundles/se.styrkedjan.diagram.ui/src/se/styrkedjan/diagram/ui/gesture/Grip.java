package se.styrkedjan.diagram.ui.gesture;

import java.util.function.Supplier;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Handle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A small thing on the selected part to take hold of. */
final class Grip extends Figure implements Handle {

	private static final int HALF = 4;

	private final Rect at;
	private final Form form;
	private final Supplier<DragTracker> tracker;

	/** How it looks. */
	enum Form {
		/** Changes something that is there. */
		SQUARE,
		/** Makes something new when it is dragged. */
		RING,
		/** Is only felt, not seen: what lies there is seen anyway. */
		HIDDEN
	}

	/** @param at place in the diagram */
	Grip(Point at, Form form, Cursor cursor, Supplier<DragTracker> tracker) {
		this(new Rect(at.x(), at.y(), 0, 0), form, cursor, tracker);
	}

	/** @param at place in the diagram, such as a side that can be taken hold of anywhere */
	Grip(Rect at, Form form, Cursor cursor, Supplier<DragTracker> tracker) {
		this.at = at;
		this.form = form;
		this.tracker = tracker;
		setCursor(cursor == null ? Cursors.SIZEALL : cursor);
	}

	/** Goes to its place at a zoom. */
	void place(double zoom) {
		setBounds(new Rectangle((int) Math.round(at.x() * zoom) - HALF, (int) Math.round(at.y() * zoom) - HALF,
				(int) Math.round(at.width() * zoom) + 2 * HALF + 1, (int) Math.round(at.height() * zoom) + 2 * HALF + 1));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (form == Form.HIDDEN) {
			return;
		}
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(Theme.current().color(Tone.BACKGROUND));
		graphics.setForegroundColor(Theme.current().color(Tone.ACCENT));
		Rectangle inner = getBounds().getCopy().shrink(form == Form.RING ? 2 : 1, form == Form.RING ? 2 : 1);
		if (form == Form.RING) {
			graphics.fillOval(inner);
			graphics.drawOval(inner.resize(-1, -1));
		} else {
			graphics.fillRectangle(inner);
			graphics.drawRectangle(inner.resize(-1, -1));
		}
	}

	@Override
	public DragTracker getDragTracker() {
		return tracker.get();
	}

	@Override
	public org.eclipse.draw2d.geometry.Point getAccessibleLocation() {
		var center = getBounds().getCenter();
		translateToAbsolute(center);
		return center;
	}
}
