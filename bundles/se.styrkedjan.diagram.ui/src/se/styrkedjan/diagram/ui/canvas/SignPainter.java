package se.styrkedjan.diagram.ui.canvas;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Draws signs in the colours of the theme, equally thick at every zoom. */
final class SignPainter {

	private static final int ROUND = 6;
	private static final int BADGE = 8;
	private static final int SHADE = 36;

	private final GC gc;
	private final double zoom;

	/** @param crowd whether there are so many signs that edges need not be smooth */
	SignPainter(GC gc, double zoom, boolean crowd) {
		this.gc = gc;
		this.zoom = zoom;
		gc.setAntialias(crowd ? SWT.OFF : SWT.ON);
	}

	void paint(Sign sign) {
		Tone tone = tone(sign.kind());
		gc.setForeground(Theme.current().color(tone));
		gc.setBackground(Theme.current().color(tone));
		gc.setLineAttributes(line(sign.kind()));
		switch (sign) {
		case Sign.Frame frame -> frame(frame);
		case Sign.Line line -> gc.drawPolyline(places(line.points()));
		case Sign.Badge badge -> badge(badge.at());
		case Sign.Words words -> gc.drawString(words.text(), words.at().x(), words.at().y(), true);
		}
	}

	/** A triangle with a stroke in it: told by its form, not by its colour alone. */
	private void badge(Point at) {
		int half = (int) Math.round(BADGE / Math.max(zoom, 0.5));
		gc.fillPolygon(new int[] { at.x(), at.y() - half, at.x() + half, at.y() + half, at.x() - half, at.y() + half });
		gc.setForeground(Theme.current().color(Tone.BACKGROUND));
		gc.setLineAttributes(new LineAttributes(half / 3f));
		gc.drawLine(at.x(), at.y() - half / 4, at.x(), at.y() + half / 3);
		gc.drawPoint(at.x(), at.y() + half * 3 / 4);
	}

	private void frame(Sign.Frame frame) {
		Rect place = frame.place();
		if (shaded(frame.kind())) {
			gc.setAlpha(SHADE);
			gc.fillRoundRectangle(place.x(), place.y(), place.width(), place.height(), ROUND, ROUND);
			gc.setAlpha(255);
		}
		gc.drawRoundRectangle(place.x(), place.y(), place.width(), place.height(), ROUND, ROUND);
	}

	private static boolean shaded(Sign.Kind kind) {
		return switch (kind) {
		case GHOST, TARGET, MARQUEE, REFUSED -> true;
		default -> false;
		};
	}

	private LineAttributes line(Sign.Kind kind) {
		float width = switch (kind) {
		case PRIMARY, FOUND -> 2.5f;
		case SELECTED, TARGET -> 1.5f;
		default -> 1;
		};
		int style = kind == Sign.Kind.GUIDE ? SWT.LINE_DASH : SWT.LINE_SOLID;
		return new LineAttributes((float) (width / zoom), SWT.CAP_FLAT, SWT.JOIN_ROUND, style, null, 0, 10);
	}

	private static Tone tone(Sign.Kind kind) {
		return switch (kind) {
		case REFUSED -> Tone.BAD;
		case DISTANCE -> Tone.GOOD;
		case FOUND -> Tone.WARNING;
		default -> Tone.ACCENT;
		};
	}

	private static int[] places(List<Point> points) {
		return points.stream().flatMapToInt(point -> java.util.stream.IntStream.of(point.x(), point.y())).toArray();
	}
}
