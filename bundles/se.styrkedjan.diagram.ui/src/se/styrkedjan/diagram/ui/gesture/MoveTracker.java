package se.styrkedjan.diagram.ui.gesture;

import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.ui.canvas.NodePart;

/** Selects a node; dragged, moves all that is selected. */
final class MoveTracker extends SelectEditPartTracker {

	private final Desk desk;
	private final EdgeScrolling scrolling;
	private Movement movement;

	MoveTracker(Desk desk, NodePart part) {
		super(part);
		this.desk = desk;
		scrolling = new EdgeScrolling(desk.viewer(), this::follow);
	}

	@Override
	protected boolean handleDragStarted() {
		boolean started = super.handleDragStarted();
		if (started && isInState(STATE_DRAG_IN_PROGRESS)) {
			Point start = desk.viewer().pan().toDiagram(getStartLocation().x, getStartLocation().y);
			movement = new Movement(desk, start);
		}
		return started;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (movement != null) {
			follow();
			scrolling.at(getLocation());
		}
		return true;
	}

	private void follow() {
		if (movement != null && !movement.isEmpty()) {
			movement.to(Spot.at(desk.viewer(), getLocation(), movement.parts()), exactness());
		}
	}

	private Movement.Exactness exactness() {
		return getCurrentInput().isAltKeyDown() ? Movement.Exactness.EXACT : Movement.Exactness.LINED_UP;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (movement != null) {
			Movement ended = movement;
			movement = null;
			scrolling.stop();
			setState(STATE_TERMINAL);
			if (!ended.isEmpty()) {
				ended.end();
			}
			return true;
		}
		return super.handleButtonUp(button);
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			cancel();
			setState(STATE_TERMINAL);
			return true;
		}
		return super.handleKeyDown(event);
	}

	@Override
	public void deactivate() {
		cancel();
		super.deactivate();
	}

	private void cancel() {
		scrolling.stop();
		if (movement != null) {
			movement.cancel();
			movement = null;
		}
	}
}
