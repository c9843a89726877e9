package se.styrkedjan.diagram.ui.tools;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The whole diagram small, in the corner of the canvas, when not all of it is seen; a click or drag goes there. */
public final class Minimap {

	private static final int WIDTH = 180;
	private static final int HEIGHT = 110;
	private static final int AWAY = 12;

	/** Above this many nodes only containers are drawn. */
	private static final int MOST = 1000;

	private final DiagramViewer viewer;
	private final Canvas map;
	private Rect all = new Rect(0, 0, 1, 1);

	/** A map of a viewer that is open. */
	public Minimap(DiagramViewer viewer) {
		this.viewer = viewer;
		map = new Canvas(viewer.canvas(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		map.addListener(SWT.Paint, event -> paint(event.gc));
		map.addListener(SWT.MouseDown, this::go);
		map.addListener(SWT.MouseMove, this::go);
		viewer.canvas().addListener(SWT.Resize, event -> refresh());
		viewer.pan().onScroll(this::refresh);
		refresh();
	}

	/** Follows the diagram, and what of it is seen. */
	public void refresh() {
		if (map.isDisposed()) {
			return;
		}
		all = viewer.sheet().diagram().getNodes().stream().map(Geometry::of).reduce(Rect::union)
				.orElse(new Rect(0, 0, 1, 1));
		Rect seen = viewer.pan().visible();
		boolean whole = seen.union(all).equals(seen);
		map.setVisible(!whole);
		if (!whole) {
			var area = viewer.canvas().getClientArea();
			map.setBounds(area.width - WIDTH - AWAY, area.height - HEIGHT - AWAY, WIDTH, HEIGHT);
			map.moveAbove(null);
			map.redraw();
		}
	}

	private double scale() {
		return Math.min((WIDTH - 8d) / all.width(), (HEIGHT - 8d) / all.height());
	}

	private void paint(GC gc) {
		Theme theme = Theme.current();
		gc.setBackground(theme.color(Tone.BACKGROUND));
		gc.fillRectangle(0, 0, WIDTH, HEIGHT);
		List<View> views = ShownViews.of(viewer.sheet().live());
		for (View view : views) {
			if (view instanceof NodeView node) {
				boolean container = ShownViews.isContainer(viewer.sheet().live(), node);
				if (container || views.size() <= 2 * MOST) {
					gc.setBackground(theme.color(container ? Tone.PANEL : Tone.SECONDARY));
					fill(gc, Geometry.of(node));
				}
			}
		}
		gc.setForeground(theme.color(Tone.ACCENT));
		gc.setLineWidth(2);
		Rect seen = small(viewer.pan().visible());
		gc.drawRectangle(Math.max(1, seen.x()), Math.max(1, seen.y()), Math.min(WIDTH - 3, seen.width()),
				Math.min(HEIGHT - 3, seen.height()));
		gc.setForeground(theme.color(Tone.EDGE));
		gc.setLineWidth(1);
		gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
	}

	private void fill(GC gc, Rect place) {
		Rect small = small(place);
		gc.fillRectangle(small.x(), small.y(), Math.max(1, small.width()), Math.max(1, small.height()));
	}

	private Rect small(Rect place) {
		double scale = scale();
		return new Rect((int) (4 + (place.x() - all.x()) * scale), (int) (4 + (place.y() - all.y()) * scale),
				(int) (place.width() * scale), (int) (place.height() * scale));
	}

	private void go(Event event) {
		if (event.type == SWT.MouseDown || (event.stateMask & SWT.BUTTON1) != 0) {
			int x = (int) (all.x() + (event.x - 4) / scale());
			int y = (int) (all.y() + (event.y - 4) / scale());
			viewer.pan().center(new Rect(x, y, 0, 0));
		}
	}
}
