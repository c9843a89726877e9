package se.styrkedjan.diagram.ui.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Level;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Marks;

/** Paints what is seen of a picture. Used on the UI thread. */
public final class PicturePainter {

	private final Outlines outlines;
	private final TextPainter texts;
	private final Map<Rgb, Color> colors = new HashMap<>();
	private final Map<Pencil, LineAttributes> pencils = new HashMap<>();
	/** Of the context that is painted on: each setting takes as long as a short line. */
	private Pencil pencil;

	/** A painter for a display. */
	public PicturePainter(Display display) {
		this(display, () -> {
			// what is painted once is not refined
		});
	}

	/**
	 * A painter of what may move.
	 *
	 * @param refining is run when it stands still and can be painted with more care; may come after the painter's end
	 */
	public PicturePainter(Display display, Runnable refining) {
		outlines = new Outlines(display);
		texts = new TextPainter(display, this::color, refining);
	}

	/**
	 * Paints containers, then what is sketched, then all else in order, then what stands above the links. Leaves the context
	 * moved and scaled to the diagram.
	 *
	 * @param gc      neither moved nor scaled
	 * @param seen    what is to be seen
	 * @param viewing where
	 * @return whether all texts were written; else paint again soon, when more of them are ready
	 */
	public boolean paint(GC gc, Seen seen, Viewing viewing) {
		Detail detail = Detail.of(viewing.zoom(), seen.marks().size() + seen.sketches().size());
		List<Mark.Text> written = new ArrayList<>();
		viewing.apply(gc);
		int containers = 0;
		begin(gc, detail);
		while (containers < seen.marks().size() && seen.marks().get(containers).level() == Level.CONTAINER) {
			Marks container = seen.marks().get(containers++);
			paint(gc, container.body(), detail, written);
		}
		sketch(gc, seen.sketches(), viewing);
		begin(gc, detail);
		for (Marks group : seen.marks().subList(containers, seen.marks().size())) {
			paint(gc, group.body(), detail, written);
		}
		for (Marks group : seen.marks()) {
			if (group.level() != Level.LINK || detail.showsLinkLabels()) {
				paint(gc, group.above(), detail, written);
			}
		}
		return texts.write(gc, written);
	}

	private void begin(GC gc, Detail detail) {
		gc.setAntialias(detail.isSmooth() ? SWT.ON : SWT.OFF);
		pencil = null;
	}

	private void sketch(GC gc, List<Sketch> sketches, Viewing viewing) {
		if (!sketches.isEmpty()) {
			gc.setTransform(null);
			Sketcher sketcher = new Sketcher(gc, viewing, this::color);
			sketches.forEach(sketcher::draw);
			viewing.apply(gc);
		}
	}

	private void paint(GC gc, List<Mark> marks, Detail detail, List<Mark.Text> written) {
		for (Mark mark : marks) {
			if (detail.shows(mark)) {
				switch (mark) {
				case Mark.Area area -> paint(gc, area);
				case Mark.Text text -> written.add(text);
				}
			}
		}
	}

	private void paint(GC gc, Mark.Area area) {
		Outlines.Drawn drawn = outlines.path(area.outline());
		if (area.fill() != null) {
			gc.setBackground(color(area.fill()));
			gc.fillPath(drawn.path());
		}
		if (area.line() != null) {
			Pencil wanted = new Pencil(area.line(), drawn.isSquare());
			if (!wanted.equals(pencil)) {
				pencil = wanted;
				gc.setForeground(color(area.line().color()));
				gc.setLineAttributes(pencils.computeIfAbsent(wanted, Pencil::attributes));
			}
			gc.drawPath(drawn.path());
		}
	}

	private Color color(Rgb rgb) {
		return colors.computeIfAbsent(rgb, key -> new Color(key.red(), key.green(), key.blue()));
	}

	/** Gives back what the system lent. */
	public void dispose() {
		outlines.dispose();
		texts.dispose();
	}
}
