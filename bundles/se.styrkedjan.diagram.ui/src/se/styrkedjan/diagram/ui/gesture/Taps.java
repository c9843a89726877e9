package se.styrkedjan.diagram.ui.gesture;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;

/** Clicks on the canvas: pressed and let go in one place, unlike the end of a drag. */
public final class Taps {

	private static final int NEAR = 4;

	private final DiagramViewer viewer;
	private final Consumer<Point> tapped;
	private Event pressed;

	/** @param tapped is given the place in the diagram, after the tool in use has had the click */
	public Taps(DiagramViewer viewer, Consumer<Point> tapped) {
		this.viewer = viewer;
		this.tapped = tapped;
		viewer.canvas().addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? event : null);
		viewer.canvas().addListener(SWT.MouseUp, this::released);
	}

	private void released(Event event) {
		Event from = pressed;
		pressed = null;
		if (from != null && event.button == 1 && Math.hypot(from.x - event.x, from.y - event.y) <= NEAR) {
			tapped.accept(viewer.pan().toDiagram(event.x, event.y));
		}
	}
}
