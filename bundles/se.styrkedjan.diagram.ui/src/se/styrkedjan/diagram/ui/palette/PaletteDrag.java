package se.styrkedjan.diagram.ui.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.Placing;

/** Drags a tool from the palette to where the new thing is to stand; it lines up on the way. */
final class PaletteDrag {

	private static final int THRESHOLD = 5;

	private final PaletteItem item;
	private final Desk desk;
	private final ToolEntry entry;
	private Point pressed;
	private Placing placing;

	PaletteDrag(PaletteItem item, Desk desk, ToolEntry entry) {
		this.item = item;
		this.desk = desk;
		this.entry = entry;
		item.addListener(SWT.MouseDown, event -> pressed = new Point(event.x, event.y));
		item.addListener(SWT.MouseMove, this::move);
		item.addListener(SWT.MouseUp, this::release);
		item.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				end();
			}
		});
	}

	private void move(Event event) {
		if (pressed != null && placing == null
				&& Math.hypot(event.x - pressed.x, event.y - pressed.y) > THRESHOLD) {
			placing = new Placing(desk, entry);
		}
		if (placing != null) {
			Point on = onCanvas(event);
			if (desk.viewer().canvas().getClientArea().contains(on)) {
				placing.to(on.x, on.y);
			} else {
				placing.clear();
			}
		}
	}

	private void release(Event event) {
		Placing dragged = placing;
		end();
		if (dragged != null && desk.viewer().canvas().getClientArea().contains(onCanvas(event))) {
			dragged.to(onCanvas(event).x, onCanvas(event).y);
			dragged.drop();
		}
	}

	private void end() {
		pressed = null;
		if (placing != null) {
			placing.clear();
			placing = null;
		}
	}

	private Point onCanvas(Event event) {
		return item.getDisplay().map(item, desk.viewer().canvas(), event.x, event.y);
	}
}
