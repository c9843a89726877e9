package se.styrkedjan.diagram.ui.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Marks;

/** Paints marks with a graphics context that has been moved and scaled to the diagram. Used on the UI thread. */
public final class PicturePainter {

	private static final long TEXT_TIME = 8_000_000;
	private static final int FINE = 4;

	private final ScreenFonts fonts;
	private final Outlines outlines;
	private final TextCache texts;
	private final Map<Rgb, Color> colors = new HashMap<>();
	private long textUntil;
	private boolean leftOut;

	/** A painter for a display. */
	public PicturePainter(Display display) {
		fonts = ScreenFonts.of(display);
		outlines = new Outlines(display);
		texts = new TextCache(display);
	}

	/**
	 * Paints marks, in order, then what they have above the links.
	 *
	 * @param groups what is to be seen
	 * @param zoom   how much the context is magnified, 1 for 100 %
	 * @return whether all was painted; else paint again soon, when more texts are ready
	 */
	public boolean paint(GC gc, List<Marks> groups, double zoom) {
		Detail detail = Detail.of(zoom, groups.size());
		gc.setAntialias(detail.antialias() ? SWT.ON : SWT.OFF);
		textUntil = System.nanoTime() + TEXT_TIME;
		leftOut = false;
		List<Mark.Text> written = new ArrayList<>();
		for (Marks group : groups) {
			paint(gc, group, group.body(), detail, written);
		}
		for (Marks group : groups) {
			paint(gc, group, group.above(), detail, written);
		}
		write(gc, written);
		return !leftOut;
	}

	private void paint(GC gc, Marks group, List<Mark> marks, Detail detail, List<Mark.Text> written) {
		for (Mark mark : marks) {
			if (detail.shows(group, mark)) {
				switch (mark) {
				case Mark.Area area -> paint(gc, area);
				case Mark.Text text -> written.add(text);
				}
			}
		}
	}

	/** Texts are set larger and drawn smaller: their widths are then nearly those that were measured, not whole pixels. */
	private void write(GC gc, List<Mark.Text> written) {
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform fine = new Transform(gc.getDevice());
		gc.getTransform(fine);
		fine.scale(1f / FINE, 1f / FINE);
		gc.setTransform(fine);
		written.forEach(text -> paint(gc, text));
		gc.setTransform(before);
		fine.dispose();
		before.dispose();
	}

	private void paint(GC gc, Mark.Area area) {
		var path = outlines.path(area.outline());
		if (area.fill() != null) {
			gc.setBackground(color(area.fill()));
			gc.fillPath(path);
		}
		if (area.line() != null) {
			gc.setForeground(color(area.line().color()));
			gc.setLineAttributes(attributes(area.line()));
			gc.drawPath(path);
		}
	}

	private static LineAttributes attributes(Mark.Line line) {
		List<Double> pattern = line.pattern();
		float[] dash = new float[pattern.size()];
		for (int i = 0; i < dash.length; i++) {
			dash[i] = pattern.get(i).floatValue();
		}
		int cap = dash.length == 0 ? SWT.CAP_ROUND : SWT.CAP_FLAT;
		return new LineAttributes((float) line.width(), cap, SWT.JOIN_ROUND,
				dash.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dash, 0, 10);
	}

	/** Texts not met before take time: after some milliseconds the rest are grey bars until the next painting. */
	private void paint(GC gc, Mark.Text text) {
		Font font = fonts.font(text.lettering(), FINE);
		if (!texts.has(text.text(), font) && System.nanoTime() > textUntil) {
			leftOut = true;
			gc.setBackground(color(text.color()));
			gc.setAlpha(60);
			bar(gc, text);
			gc.setAlpha(255);
			return;
		}
		TextLayout layout = texts.layout(text.text(), font);
		gc.setForeground(color(text.color()));
		if (text.direction() == Mark.Direction.UPWARDS) {
			upwards(gc, text, layout);
		} else {
			draw(gc, layout, FINE * text.x(), FINE * text.y());
		}
	}

	private static void bar(GC gc, Mark.Text text) {
		double height = text.lettering().size() / 2;
		gc.fillRectangle((int) (FINE * (text.x() - text.width() / 2)), (int) (FINE * (text.y() - height)),
				(int) (FINE * text.width()), (int) (FINE * height));
	}

	private static void draw(GC gc, TextLayout layout, double middle, double baseline) {
		int width = layout.getBounds().width;
		int ascent = layout.getLineMetrics(0).getAscent();
		layout.draw(gc, (int) Math.round(middle - width / 2d), (int) Math.round(baseline - ascent));
	}

	private static void upwards(GC gc, Mark.Text text, TextLayout layout) {
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform turned = new Transform(gc.getDevice());
		gc.getTransform(turned);
		turned.translate((float) (FINE * text.x()), (float) (FINE * text.y()));
		turned.rotate(-90);
		gc.setTransform(turned);
		draw(gc, layout, 0, 0);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
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
