package se.styrkedjan.diagram.ui.gesture;

import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.graphics.Cursor;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** A side or corner of a rectangle that is dragged to resize it. */
enum Side {
	TOP_LEFT(-1, -1, Cursors.SIZENW), TOP(0, -1, Cursors.SIZEN), TOP_RIGHT(1, -1, Cursors.SIZENE),
	RIGHT(1, 0, Cursors.SIZEE), BOTTOM_RIGHT(1, 1, Cursors.SIZESE), BOTTOM(0, 1, Cursors.SIZES),
	BOTTOM_LEFT(-1, 1, Cursors.SIZESW), LEFT(-1, 0, Cursors.SIZEW);

	private static final int LEAST = 24;

	private final int across;
	private final int down;
	private final Cursor cursor;

	Side(int across, int down, Cursor cursor) {
		this.across = across;
		this.down = down;
		this.cursor = cursor;
	}

	Cursor cursor() {
		return cursor;
	}

	/** Where it is on a rectangle. */
	Point on(Rect place) {
		return new Point(place.center().x() + across * (place.width() / 2), place.center().y() + down * (place.height() / 2));
	}

	/** The rectangle with this side moved; it keeps a smallest size. */
	Rect moved(Rect place, int dx, int dy) {
		int width = Math.max(LEAST, place.width() + across * dx);
		int height = Math.max(LEAST, place.height() + down * dy);
		int x = across < 0 ? place.right() - width : place.x();
		int y = down < 0 ? place.bottom() - height : place.y();
		return new Rect(x, y, width, height);
	}
}
