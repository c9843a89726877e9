package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Elbow;
import se.styrkedjan.editing.Operation;

/** Leads a line from the node pressed first to the one where the mouse is let go or clicked next. */
public final class ConnectTool extends AbstractTool {

	private final Desk desk;
	private final ToolEntry entry;
	private NodePart source;

	/** A tool that draws the line of an entry of the palette. */
	public ConnectTool(Desk desk, ToolEntry entry) {
		this.desk = desk;
		this.entry = entry;
		setDefaultCursor(Cursors.CROSS);
	}

	/** A tool that waits for the other end of a line from a node. */
	public static ConnectTool from(Desk desk, ToolEntry entry, NodePart source) {
		ConnectTool tool = new ConnectTool(desk, entry);
		tool.source = source;
		return tool;
	}

	@Override
	protected String getCommandName() {
		return REQ_CONNECTION_START;
	}

	private NodePart under() {
		return under(getLocation());
	}

	private NodePart under(org.eclipse.draw2d.geometry.Point on) {
		return Spot.at(desk.viewer(), on, List.of()).node().orElse(null);
	}

	/** Ends the line at a place of the canvas, when there is a node. */
	public void end(org.eclipse.draw2d.geometry.Point on) {
		NodePart end = under(on);
		if (source != null && end != null && end != source) {
			Operation operation = operation(end);
			if (desk.sheet().perform(operation)) {
				desk.viewer().selectViews(desk.sheet().live().lastCreated().stream().toList());
			}
		}
	}

	private Operation operation(NodePart end) {
		return desk.edits().connect(entry, source.view(), end.view());
	}

	@Override
	protected boolean handleMove() {
		Point at = desk.viewer().pan().toDiagram(getLocation().x, getLocation().y);
		NodePart node = under();
		List<Sign> signs = new ArrayList<>();
		if (source != null) {
			Rect end = node == null || node == source ? new Rect(at.x(), at.y(), 0, 0) : node.place();
			signs.add(new Sign.Line(Elbow.between(source.place(), end), Sign.Kind.PRIMARY));
		}
		if (node != null && node != source) {
			boolean refused = source != null && !desk.sheet().allows(operation(node));
			signs.add(new Sign.Frame(node.place(), refused ? Sign.Kind.REFUSED : Sign.Kind.TARGET));
		}
		desk.viewer().overlay().show(this, signs);
		return true;
	}

	@Override
	protected boolean handleDrag() {
		return handleMove();
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (source == null) {
			source = under();
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		NodePart end = under();
		if (source != null && end != null && end != source) {
			end(getLocation());
			desk.viewer().getEditDomain().loadDefaultTool();
		} else if (end == null) {
			source = null;
			handleMove();
		}
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
		desk.viewer().overlay().clear(this);
		source = null;
		super.deactivate();
	}
}
