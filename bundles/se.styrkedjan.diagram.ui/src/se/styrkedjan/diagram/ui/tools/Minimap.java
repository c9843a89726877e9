package se.styrkedjan.diagram.ui.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The whole diagram small, in the corner of the canvas, when not all of it is seen; a click or drag goes there. */
public final class Minimap {

	private static final int WIDTH = 180;
	private static final int HEIGHT = 110;
	private static final int AWAY = 12;

	private final DiagramViewer viewer;
	private final Canvas map;
	private final MinimapPicture picture;

	/** A map of a viewer that is open. */
	public Minimap(DiagramViewer viewer) {
		this.viewer = viewer;
		map = new Canvas(viewer.canvas(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		picture = new MinimapPicture(viewer, map, new Rect(0, 0, WIDTH, HEIGHT));
		map.setVisible(false);
		map.addListener(SWT.Paint, event -> paint(event.gc));
		map.addListener(SWT.MouseDown, this::go);
		map.addListener(SWT.MouseMove, this::go);
		viewer.canvas().addListener(SWT.Resize, event -> refresh());
		viewer.pan().onScroll(this::refresh);
		refresh();
	}

	/** The diagram has changed. */
	public void changed() {
		if (!map.isDisposed()) {
			picture.changed();
			refresh();
		}
	}

	/** Follows what of the diagram is seen. */
	public void refresh() {
		if (map.isDisposed()) {
			return;
		}
		Rect seen = viewer.pan().visible();
		boolean whole = seen.union(picture.all()).equals(seen);
		if (!whole) {
			place();
			map.redraw();
		}
		if (map.getVisible() == whole) {
			map.setVisible(!whole);
			map.moveAbove(null);
		}
	}

	private void place() {
		var area = viewer.canvas().getClientArea();
		var corner = map.getLocation();
		int x = area.width - WIDTH - AWAY;
		int y = area.height - HEIGHT - AWAY;
		if (corner.x != x || corner.y != y || map.getSize().x != WIDTH) {
			map.setBounds(x, y, WIDTH, HEIGHT);
		}
	}

	private void paint(GC gc) {
		Theme theme = Theme.current();
		gc.drawImage(picture.image(), 0, 0);
		gc.setForeground(theme.color(Tone.ACCENT));
		gc.setLineWidth(2);
		Rect seen = picture.small(viewer.pan().visible());
		gc.drawRectangle(Math.max(1, seen.x()), Math.max(1, seen.y()), Math.min(WIDTH - 3, seen.width()),
				Math.min(HEIGHT - 3, seen.height()));
		gc.setForeground(theme.color(Tone.EDGE));
		gc.setLineWidth(1);
		gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
	}

	private void go(Event event) {
		if (event.type == SWT.MouseDown || (event.stateMask & SWT.BUTTON1) != 0) {
			var at = picture.large(event.x, event.y);
			viewer.pan().center(new Rect(at.x(), at.y(), 0, 0));
		}
	}
}
