package se.styrkedjan.diagram.ui.paint;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;

/** Writes texts. Those not met before take time: after some milliseconds the rest are grey bars until the next painting. */
final class TextPainter {

	private static final long TIME = 9_000_000;
	/** Texts are set larger and drawn smaller: their widths are then nearly those that were measured, not whole pixels. */
	private static final int FINE = 4;
	private static final int FAINT = 60;
	/**
	 * Below this zoom the system's letters are set at whole pixels, which leaves uneven gaps between small ones: these are
	 * drawn as outlines instead, as long as they are few, since that takes longer.
	 */
	private static final float LARGE = 0.9f;
	private static final int FEW = 120;
	/** So long after the last painting nothing moves any more, milliseconds. */
	private static final int STILL = 150;

	private final ScreenFonts fonts;
	private final TextCache texts;
	private final Function<Rgb, Color> colors;
	private final Display display;
	private final Runnable refining;
	private long last = System.nanoTime();
	private boolean outlined;

	/** @param refining paints again what was written the quick way */
	TextPainter(Display display, Function<Rgb, Color> colors, Runnable refining) {
		this.display = display;
		this.refining = refining;
		fonts = ScreenFonts.of(display);
		texts = new TextCache(display);
		this.colors = colors;
	}

	/** Writes texts on a context that has been moved and scaled to the diagram; answers whether none was left out. */
	boolean write(GC gc, List<Mark.Text> written) {
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform fine = new Transform(gc.getDevice());
		gc.getTransform(fine);
		fine.scale(1f / FINE, 1f / FINE);
		gc.setTransform(fine);
		float[] scale = new float[6];
		before.getElements(scale);
		outlined = scale[0] < LARGE && written.size() <= FEW && isStill();
		gc.setFillRule(SWT.FILL_WINDING);
		long until = System.nanoTime() + TIME;
		boolean all = true;
		for (Mark.Text text : written) {
			all &= write(gc, text, until);
		}
		gc.setTransform(before);
		gc.setFillRule(SWT.FILL_EVEN_ODD);
		fine.dispose();
		before.dispose();
		return all;
	}

	/** While what is seen changes quickly, letters are written the quick way, and evenly once it stands still. */
	private boolean isStill() {
		long now = System.nanoTime();
		boolean moving = now - last < STILL * 1_000_000L;
		last = now;
		if (moving) {
			display.timerExec(STILL + 50, refining);
		}
		return !moving;
	}

	private boolean write(GC gc, Mark.Text text, long until) {
		Font font = fonts.font(text.lettering(), FINE);
		if (!texts.has(text.text(), font) && System.nanoTime() > until) {
			bar(gc, text);
			return false;
		}
		TextCache.Laid laid = texts.layout(text.text(), font);
		gc.setForeground(colors.apply(text.color()));
		gc.setBackground(colors.apply(text.color()));
		if (text.direction() == Mark.Direction.UPWARDS) {
			upwards(gc, text, laid);
		} else {
			draw(gc, text, laid, FINE * text.x(), FINE * text.y());
		}
		return true;
	}

	private void bar(GC gc, Mark.Text text) {
		double height = text.lettering().size() / 2;
		boolean up = text.direction() == Mark.Direction.UPWARDS;
		double across = up ? height : text.width();
		double down = up ? text.width() : height;
		gc.setBackground(colors.apply(text.color()));
		gc.setAlpha(FAINT);
		gc.fillRectangle((int) (FINE * (up ? text.x() - across : text.x() - across / 2)),
				(int) (FINE * (up ? text.y() - down / 2 : text.y() - down)), (int) (FINE * across), (int) (FINE * down));
		gc.setAlpha(255);
	}

	private void draw(GC gc, Mark.Text text, TextCache.Laid laid, double middle, double baseline) {
		double left = middle - laid.width() / 2d;
		double top = baseline - laid.ascent();
		if (outlined) {
			outline(gc, text, left, top);
		} else {
			laid.layout().draw(gc, (int) Math.round(left), (int) Math.round(top));
		}
	}

	private void outline(GC gc, Mark.Text text, double left, double top) {
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform there = new Transform(gc.getDevice());
		gc.getTransform(there);
		there.translate((float) left, (float) top);
		gc.setTransform(there);
		gc.fillPath(texts.outline(text.text(), fonts.font(text.lettering(), FINE)));
		gc.setTransform(before);
		there.dispose();
		before.dispose();
	}

	private void upwards(GC gc, Mark.Text text, TextCache.Laid laid) {
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform turned = new Transform(gc.getDevice());
		gc.getTransform(turned);
		turned.translate((float) (FINE * text.x()), (float) (FINE * text.y()));
		turned.rotate(-90);
		gc.setTransform(turned);
		draw(gc, text, laid, 0, 0);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
	}

	void dispose() {
		texts.dispose();
	}
}
