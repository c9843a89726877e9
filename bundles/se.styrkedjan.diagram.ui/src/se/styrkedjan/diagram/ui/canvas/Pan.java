package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomManager;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** What part of the diagram is seen, and how large. */
public final class Pan {

	private static final int EDGE = 24;
	private static final double READABLE = 0.5;

	private final ZoomManager zoom;
	private final Viewport viewport;

	Pan(ZoomManager zoom) {
		this.zoom = zoom;
		this.viewport = zoom.getViewport();
	}

	/** How large the diagram is shown, 1 for 100 %. */
	public double zoom() {
		return zoom.getZoom();
	}

	/** Is run after each change of the zoom. */
	public void onZoom(Runnable listener) {
		zoom.addZoomListener(level -> listener.run());
	}

	/** Is run after another part of the diagram is seen. */
	public void onScroll(Runnable listener) {
		viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> listener.run());
	}

	/** A place on the canvas in pixels of the diagram. */
	public Point toDiagram(int x, int y) {
		var origin = viewport.getViewLocation();
		return new Point((int) Math.round((x + origin.x) / zoom()), (int) Math.round((y + origin.y) / zoom()));
	}

	/** A place of the diagram on the canvas. */
	public Rect toCanvas(Rect place) {
		var origin = viewport.getViewLocation();
		int x = (int) Math.round(place.x() * zoom());
		int y = (int) Math.round(place.y() * zoom());
		return new Rect(x - origin.x, y - origin.y, (int) Math.round(place.width() * zoom()),
				(int) Math.round(place.height() * zoom()));
	}

	/** The part of the diagram that is seen. */
	public Rect visible() {
		var size = viewport.getSize();
		Point from = toDiagram(0, 0);
		Point to = toDiagram(size.width, size.height);
		return new Rect(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
	}

	/** What is seen now, to be shown again later. */
	public Sight sight() {
		Point corner = toDiagram(0, 0);
		return new Sight(zoom(), corner.x(), corner.y());
	}

	/** Shows what was seen before. */
	public void show(Sight sight) {
		zoom.setZoom(Math.clamp(sight.zoom(), zoom.getMinZoom(), zoom.getMaxZoom()));
		viewport.validate();
		viewport.setViewLocation((int) Math.round(sight.x() * zoom()), (int) Math.round(sight.y() * zoom()));
	}

	/** Zooms while a place on the canvas keeps showing the same. */
	public void zoomAt(double level, int x, int y) {
		Point fixed = toDiagram(x, y);
		zoom.setZoom(level);
		viewport.validate();
		viewport.setViewLocation((int) Math.round(fixed.x() * zoom()) - x, (int) Math.round(fixed.y() * zoom()) - y);
	}

	/** The next larger zoom. */
	public double next() {
		return zoom.getNextZoomLevel();
	}

	/** The next smaller zoom. */
	public double previous() {
		return zoom.getPreviousZoomLevel();
	}

	/** Zooms by one level in or out while a place on the canvas keeps showing the same. */
	public void zoomIn(int x, int y) {
		zoomAt(zoom.getNextZoomLevel(), x, y);
	}

	/** Zooms out by one level. */
	public void zoomOut(int x, int y) {
		zoomAt(zoom.getPreviousZoomLevel(), x, y);
	}

	/** Zooms about the middle. */
	public void zoomTo(double level) {
		zoomAt(level, viewport.getSize().width / 2, viewport.getSize().height / 2);
	}

	/** Shows a rectangle as large as it fits, though not above 100 %. */
	public void fit(Rect all) {
		var size = viewport.getSize();
		double level = Math.min((size.width - 2d * EDGE) / Math.max(1, all.width()),
				(size.height - 2d * EDGE) / Math.max(1, all.height()));
		zoom.setZoom(Math.clamp(level, zoom.getMinZoom(), 1));
		viewport.validate();
		center(all);
	}

	/** Shows a rectangle whole, or the upper left corner of one that would be too small to read. */
	public void begin(Rect all) {
		fit(all);
		if (zoom() < READABLE) {
			zoom.setZoom(READABLE);
			viewport.validate();
		}
		viewport.setViewLocation((int) Math.round(all.x() * zoom()) - EDGE, (int) Math.round(all.y() * zoom()) - EDGE);
	}

	/** Moves a rectangle to the middle. */
	public void center(Rect place) {
		var size = viewport.getSize();
		Point middle = place.center();
		viewport.setViewLocation((int) Math.round(middle.x() * zoom()) - size.width / 2,
				(int) Math.round(middle.y() * zoom()) - size.height / 2);
	}

	/** Moves as little as needed to see a rectangle; at once, without sliding. */
	public void reveal(Rect place) {
		Rect on = toCanvas(place).grown(EDGE);
		var size = viewport.getSize();
		int dx = shift(on.x(), on.right(), size.width);
		int dy = shift(on.y(), on.bottom(), size.height);
		if (dx != 0 || dy != 0) {
			scroll(dx, dy);
		}
	}

	/** Moves what is seen by pixels of the canvas. */
	public void scroll(int dx, int dy) {
		var at = viewport.getViewLocation();
		viewport.setViewLocation(at.x + dx, at.y + dy);
	}

	private static int shift(int from, int to, int room) {
		if (from < 0) {
			return from;
		}
		return to > room ? Math.min(to - room, from) : 0;
	}
}
