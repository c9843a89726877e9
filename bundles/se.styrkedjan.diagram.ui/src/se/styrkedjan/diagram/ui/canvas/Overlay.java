package se.styrkedjan.diagram.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

import se.styrkedjan.diagram.geometry.Rect;

/** The signs over a diagram, by who shows them. */
public final class Overlay {

	private static final int CROWD = 200;
	/** Half the size of a badge at the smallest zoom, pixels at 100 %. */
	private static final int BADGE = 16;

	private final Map<Object, List<Sign>> signs = new LinkedHashMap<>();
	private final Runnable redraw;

	Overlay(Runnable redraw) {
		this.redraw = redraw;
	}

	/** Shows signs in place of those shown by the same one before. */
	public void show(Object owner, List<? extends Sign> shown) {
		if (shown.isEmpty()) {
			clear(owner);
		} else if (!shown.equals(signs.put(owner, List.copyOf(shown)))) {
			redraw.run();
		}
	}

	/** Takes away the signs of one. */
	public void clear(Object owner) {
		if (signs.remove(owner) != null) {
			redraw.run();
		}
	}

	/** All that is shown, by whomever. */
	public List<Sign> all() {
		return signs.values().stream().flatMap(List::stream).toList();
	}

	void paint(GC gc, double zoom, Rect visible) {
		SignPainter painter = new SignPainter(gc, zoom, signs.values().stream().mapToInt(List::size).sum() > CROWD);
		for (List<Sign> each : signs.values()) {
			for (Sign sign : each) {
				if (isSeen(sign, visible)) {
					painter.paint(sign);
				}
			}
		}
	}

	private static boolean isSeen(Sign sign, Rect visible) {
		return switch (sign) {
		case Sign.Frame frame -> frame.place().grown(2).overlaps(visible);
		case Sign.Badge badge -> visible.grown(BADGE).contains(badge.at());
		default -> true;
		};
	}
}
