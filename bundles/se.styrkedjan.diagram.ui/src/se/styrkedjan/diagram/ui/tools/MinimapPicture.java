package se.styrkedjan.diagram.ui.tools;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Canvas;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * The nodes of a diagram, small. Drawn once and kept until the diagram has changed, and then drawn anew a moment later: who
 * edits a large diagram looks at it, not at the map.
 */
final class MinimapPicture {

	private static final int EDGE = 4;
	private static final int LATER = 150;

	/** Above this many views only containers are drawn. */
	private static final int MOST = 2000;

	private final DiagramViewer viewer;
	private final Canvas map;
	private final Rect size;
	private final Runnable renewal = this::renew;
	private Rect all;
	private Image image;

	/** A picture of a size, for a canvas whose life it shares. */
	MinimapPicture(DiagramViewer viewer, Canvas map, Rect size) {
		this.viewer = viewer;
		this.map = map;
		this.size = size;
		all = around();
		Theme.current().addListener(renewal);
		map.addListener(SWT.Dispose, event -> {
			Theme.current().removeListener(renewal);
			forget();
		});
	}

	/** Around the whole diagram. */
	Rect all() {
		return all;
	}

	private Rect around() {
		return viewer.sheet().diagram().getNodes().stream().map(Geometry::of).reduce(Rect::union)
				.orElse(new Rect(0, 0, 1, 1));
	}

	/** The diagram has changed. */
	void changed() {
		map.getDisplay().timerExec(LATER, renewal);
	}

	private void renew() {
		if (!map.isDisposed()) {
			forget();
			all = around();
			map.redraw();
		}
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	/** The picture, drawn when it is first asked for. */
	Image image() {
		if (image == null) {
			ImageGcDrawer drawer = (gc, width, height) -> draw(gc);
			image = new Image(map.getDisplay(), drawer, size.width(), size.height());
		}
		return image;
	}

	private void draw(GC gc) {
		Theme theme = Theme.current();
		gc.setBackground(theme.color(Tone.BACKGROUND));
		gc.fillRectangle(0, 0, size.width(), size.height());
		List<?> parts = viewer.getContents().getChildren();
		for (Object part : parts) {
			if (part instanceof NodePart node) {
				boolean container = ShownViews.isContainer(viewer.sheet().live(), node.view());
				if (container || parts.size() <= MOST) {
					gc.setBackground(theme.color(container ? Tone.PANEL : Tone.SECONDARY));
					Rect small = small(node.place());
					gc.fillRectangle(small.x(), small.y(), Math.max(1, small.width()), Math.max(1, small.height()));
				}
			}
		}
	}

	private double scale() {
		return Math.min((size.width() - 2d * EDGE) / all.width(), (size.height() - 2d * EDGE) / all.height());
	}

	/** A place of the diagram on the map. */
	Rect small(Rect place) {
		double scale = scale();
		return new Rect((int) (EDGE + (place.x() - all.x()) * scale), (int) (EDGE + (place.y() - all.y()) * scale),
				(int) (place.width() * scale), (int) (place.height() * scale));
	}

	/** A place of the map in the diagram. */
	Point large(int x, int y) {
		return new Point((int) (all.x() + (x - EDGE) / scale()), (int) (all.y() + (y - EDGE) / scale()));
	}
}
