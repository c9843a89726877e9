package se.styrkedjan.diagram.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

import se.styrkedjan.diagram.geometry.Rect;

/** The signs over a diagram, by who shows them. */
public final class Overlay {

	private static final int CROWD = 200;

	private final Map<Object, List<Sign>> signs = new LinkedHashMap<>();
	private final Runnable redraw;

	Overlay(Runnable redraw) {
		this.redraw = redraw;
	}

	/** Shows signs in place of those shown by the same one before. */
	public void show(Object owner, List<? extends Sign> shown) {
		if (shown.isEmpty()) {
			clear(owner);
		} else {
			signs.put(owner, List.copyOf(shown));
			redraw.run();
		}
	}

	/** Takes away the signs of one. */
	public void clear(Object owner) {
		if (signs.remove(owner) != null) {
			redraw.run();
		}
	}

	/** What is shown by one, such as in tests. */
	public List<Sign> shownBy(Object owner) {
		return signs.getOrDefault(owner, List.of());
	}

	void paint(GC gc, double zoom, Rect visible) {
		SignPainter painter = new SignPainter(gc, zoom, signs.values().stream().mapToInt(List::size).sum() > CROWD);
		for (List<Sign> each : signs.values()) {
			for (Sign sign : each) {
				if (!(sign instanceof Sign.Frame frame) || frame.place().grown(2).overlaps(visible)) {
					painter.paint(sign);
				}
			}
		}
	}
}
