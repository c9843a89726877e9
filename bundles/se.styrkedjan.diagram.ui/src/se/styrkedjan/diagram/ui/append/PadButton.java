package se.styrkedjan.diagram.ui.append;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Handle;
import org.eclipse.swt.SWT;

import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A button beside a node: a click goes on to its right, a drag to where the mouse is let go. */
final class PadButton extends Figure implements Handle {

	/** Room of a button, pixels. */
	static final int EDGE = 26;

	private static final int ICON = 16;

	private final Desk desk;
	private final NodePart from;
	private final ToolEntry tool;
	private final SymbolImages images;

	PadButton(Desk desk, NodePart from, ToolEntry tool, SymbolImages images) {
		this.desk = desk;
		this.from = from;
		this.tool = tool;
		this.images = images;
		setCursor(Cursors.HAND);
		setToolTip(new Label(tool.label()));
	}

	/** Goes to a place on the screen, before scrolling. */
	void place(int x, int y) {
		setBounds(new Rectangle(x, y, EDGE - 2, EDGE - 2));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Theme theme = Theme.current();
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(theme.color(Tone.PANEL));
		graphics.setForegroundColor(theme.color(Tone.EDGE));
		Rectangle area = getBounds().getCopy().resize(-1, -1);
		graphics.fillRoundRectangle(area, 8, 8);
		graphics.drawRoundRectangle(area, 8, 8);
		int inset = (EDGE - 2 - ICON) / 2;
		images.icon(tool.icon(), ICON).ifPresent(icon -> graphics.drawImage(icon, area.x + inset, area.y + inset));
	}

	@Override
	public DragTracker getDragTracker() {
		return new AppendTracker(desk, from, tool);
	}

	@Override
	public Point getAccessibleLocation() {
		Point center = getBounds().getCenter();
		translateToAbsolute(center);
		return center;
	}
}
