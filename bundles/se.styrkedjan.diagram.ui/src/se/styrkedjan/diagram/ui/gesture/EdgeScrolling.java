package se.styrkedjan.diagram.ui.gesture;

import org.eclipse.draw2d.geometry.Point;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;

/** Moves what is seen while something is dragged along the edge of the canvas. */
final class EdgeScrolling {

	private static final int EDGE = 20;
	private static final int STEP = 16;
	private static final int PAUSE = 30;

	private final DiagramViewer viewer;
	private final Runnable moved;
	private int dx;
	private int dy;
	private boolean running;

	/** @param moved is run after each step */
	EdgeScrolling(DiagramViewer viewer, Runnable moved) {
		this.viewer = viewer;
		this.moved = moved;
	}

	/** The mouse is here. */
	void at(Point mouse) {
		var size = viewer.canvas().getClientArea();
		dx = step(mouse.x, size.width);
		dy = step(mouse.y, size.height);
		if (!running && (dx != 0 || dy != 0)) {
			running = true;
			run();
		}
	}

	private static int step(int at, int size) {
		if (at < EDGE) {
			return -STEP;
		}
		return at > size - EDGE ? STEP : 0;
	}

	private void run() {
		if (!running || viewer.canvas().isDisposed() || dx == 0 && dy == 0) {
			running = false;
			return;
		}
		viewer.pan().scroll(dx, dy);
		moved.run();
		viewer.canvas().getDisplay().timerExec(PAUSE, this::run);
	}

	void stop() {
		running = false;
	}
}
