package se.styrkedjan.diagram.ui.gesture;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.live.ToolEntry;

/** Makes something new where the mouse is clicked next; Escape gives it up. */
public final class CreateTool extends AbstractTool {

	private final Desk desk;
	private final ToolEntry entry;
	private Placing placing;

	/** A tool that makes what an entry of the palette says. */
	public CreateTool(Desk desk, ToolEntry entry) {
		this.desk = desk;
		this.entry = entry;
		setDefaultCursor(Cursors.CROSS);
	}

	@Override
	protected String getCommandName() {
		return REQ_CREATE;
	}

	@Override
	public void activate() {
		super.activate();
		placing = new Placing(desk, entry);
	}

	@Override
	protected boolean handleMove() {
		placing.to(getLocation().x, getLocation().y);
		return true;
	}

	@Override
	protected boolean handleDrag() {
		return handleMove();
	}

	@Override
	protected boolean handleButtonDown(int button) {
		placing.to(getLocation().x, getLocation().y);
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		placing.to(getLocation().x, getLocation().y);
		desk.viewer().getEditDomain().loadDefaultTool();
		placing.drop();
		return true;
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			desk.viewer().getEditDomain().loadDefaultTool();
			return true;
		}
		return false;
	}

	@Override
	public void deactivate() {
		placing.clear();
		super.deactivate();
	}
}
