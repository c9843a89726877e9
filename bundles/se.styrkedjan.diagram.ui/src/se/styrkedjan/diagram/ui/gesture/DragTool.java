package se.styrkedjan.diagram.ui.gesture;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.geometry.Point;

/** A gesture from pressing the mouse to letting it go; Escape gives it up. */
abstract class DragTool extends AbstractTool implements DragTracker {

	private final Desk desk;
	private boolean dragging;

	DragTool(Desk desk) {
		this.desk = desk;
		setUnloadWhenFinished(false);
	}

	Desk desk() {
		return desk;
	}

	/** Where the mouse is, in pixels of the diagram. */
	Point at() {
		return desk.viewer().pan().toDiagram(getLocation().x, getLocation().y);
	}

	/** Where the mouse was pressed. */
	Point start() {
		return desk.viewer().pan().toDiagram(getStartLocation().x, getStartLocation().y);
	}

	/** The mouse has been dragged to a place. */
	abstract void drag();

	/** The mouse has been let go after having been dragged. */
	abstract void drop();

	/** The mouse has been pressed and let go in one place. */
	void click() {
		// means nothing for most
	}

	/** Nothing is shown any more. */
	void clear() {
		desk.viewer().overlay().clear(this);
	}

	@Override
	protected String getCommandName() {
		return getClass().getSimpleName();
	}

	@Override
	protected boolean handleButtonDown(int button) {
		setState(STATE_DRAG);
		return true;
	}

	/** A tool that is used again is not always told that dragging has begun, so that this is not asked for. */
	@Override
	protected boolean handleDragInProgress() {
		dragging |= stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
		if (dragging) {
			drag();
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean dragged = dragging;
		boolean givenUp = isInState(STATE_TERMINAL);
		dragging = false;
		clear();
		setState(STATE_TERMINAL);
		if (dragged) {
			drop();
		} else if (!givenUp) {
			click();
		}
		return true;
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			dragging = false;
			clear();
			setState(STATE_TERMINAL);
			return true;
		}
		return super.handleKeyDown(event);
	}

	@Override
	public void deactivate() {
		dragging = false;
		clear();
		super.deactivate();
	}

	@Override
	public void commitDrag() {
		// ends with the mouse
	}
}
