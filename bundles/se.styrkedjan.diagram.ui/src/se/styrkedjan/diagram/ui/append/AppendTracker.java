package se.styrkedjan.diagram.ui.append;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Elbow;
import se.styrkedjan.diagram.ui.gesture.ConnectTool;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.Placing;

/** Goes on from a node with the mouse. A line tool waits for the other end; any other makes something new. */
final class AppendTracker extends AbstractTool implements DragTracker {

	private final Desk desk;
	private final NodePart from;
	private final ToolEntry tool;
	private Placing placing;

	AppendTracker(Desk desk, NodePart from, ToolEntry tool) {
		this.desk = desk;
		this.from = from;
		this.tool = tool;
	}

	@Override
	protected String getCommandName() {
		return REQ_CREATE;
	}

	private boolean isLine() {
		return tool.kind() == ToolEntry.Kind.EDGE;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		stateTransition(STATE_INITIAL, STATE_DRAG);
		return true;
	}

	@Override
	protected boolean handleDragStarted() {
		if (!isLine()) {
			placing = Placing.after(desk, tool, from.view());
		}
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (placing != null) {
			placing.to(getLocation().x, getLocation().y);
		} else if (isInState(STATE_DRAG_IN_PROGRESS)) {
			Point at = desk.viewer().pan().toDiagram(getLocation().x, getLocation().y);
			desk.viewer().overlay().show(this, List.of(new Sign.Line(
					Elbow.between(from.place(), new Rect(at.x(), at.y(), 0, 0)), Sign.Kind.PRIMARY)));
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean dragged = isInState(STATE_DRAG_IN_PROGRESS);
		Optional<Placing> placed = Optional.ofNullable(placing);
		placing = null;
		setState(STATE_TERMINAL);
		desk.viewer().overlay().clear(this);
		if (isLine()) {
			ConnectTool line = ConnectTool.from(desk, tool, from);
			if (dragged) {
				line.end(getLocation());
			} else {
				desk.viewer().canvas().getDisplay().asyncExec(() -> desk.viewer().getEditDomain().setActiveTool(line));
			}
		} else {
			placed.ifPresentOrElse(Placing::drop, () -> new Appending(desk).append(tool));
		}
		return true;
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			placing = cleared();
			setState(STATE_TERMINAL);
		}
		return true;
	}

	private Placing cleared() {
		if (placing != null) {
			placing.clear();
		}
		desk.viewer().overlay().clear(this);
		return null;
	}

	@Override
	public void deactivate() {
		placing = cleared();
		super.deactivate();
	}

	@Override
	public void commitDrag() {
		// ends with the mouse
	}
}
