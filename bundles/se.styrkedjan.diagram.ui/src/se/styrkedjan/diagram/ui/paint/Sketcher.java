package se.styrkedjan.diagram.ui.paint;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;

/** Draws sketches in whole pixels of the canvas, which the system does many times faster than curves. */
final class Sketcher {

	private final GC gc;
	private final Viewing viewing;
	private final Function<Rgb, Color> colors;

	/**
	 * A sketcher on a context that is neither moved nor scaled.
	 *
	 * @param colors finds colours of the system
	 */
	Sketcher(GC gc, Viewing viewing, Function<Rgb, Color> colors) {
		this.gc = gc;
		this.viewing = viewing;
		this.colors = colors;
		gc.setAntialias(SWT.OFF);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineCap(SWT.CAP_SQUARE);
		gc.setLineJoin(SWT.JOIN_MITER);
	}

	void draw(Sketch sketch) {
		switch (sketch) {
		case Sketch.Box box -> box(box);
		case Sketch.Track track -> track(track);
		}
	}

	private void box(Sketch.Box box) {
		Rect place = box.place();
		int x = x(place.x());
		int y = y(place.y());
		int width = Math.max(1, x(place.right()) - x);
		int height = Math.max(1, y(place.bottom()) - y);
		// the edge is a larger box beneath: two fillings take less time than one line
		if (box.line() != null && box.fill() != null) {
			fill(box.line(), x, y, width, height);
			if (width > 2 && height > 2) {
				fill(box.fill(), x + 1, y + 1, width - 2, height - 2);
			}
		} else if (box.fill() != null) {
			fill(box.fill(), x, y, width, height);
		} else if (box.line() != null) {
			gc.setForeground(colors.apply(box.line()));
			gc.drawRectangle(x, y, width - 1, height - 1);
		}
	}

	private void fill(Rgb color, int x, int y, int width, int height) {
		gc.setBackground(colors.apply(color));
		gc.fillRectangle(x, y, width, height);
	}

	private void track(Sketch.Track track) {
		int[] places = new int[track.places().length];
		for (int i = 0; i < places.length; i += 2) {
			places[i] = x(track.places()[i]);
			places[i + 1] = y(track.places()[i + 1]);
		}
		gc.setForeground(colors.apply(track.color()));
		gc.drawPolyline(places);
	}

	private int x(int place) {
		return viewing.origin().x() + (int) Math.round(place * viewing.zoom());
	}

	private int y(int place) {
		return viewing.origin().y() + (int) Math.round(place * viewing.zoom());
	}
}
