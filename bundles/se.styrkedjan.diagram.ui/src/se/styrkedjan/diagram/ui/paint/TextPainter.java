package se.styrkedjan.diagram.ui.paint;

import java.util.List;
import java.util.function.Function;

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

	private final ScreenFonts fonts;
	private final TextCache texts;
	private final Function<Rgb, Color> colors;

	TextPainter(Display display, Function<Rgb, Color> colors) {
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
		long until = System.nanoTime() + TIME;
		boolean all = true;
		for (Mark.Text text : written) {
			all &= write(gc, text, until);
		}
		gc.setTransform(before);
		fine.dispose();
		before.dispose();
		return all;
	}

	private boolean write(GC gc, Mark.Text text, long until) {
		Font font = fonts.font(text.lettering(), FINE);
		if (!texts.has(text.text(), font) && System.nanoTime() > until) {
			bar(gc, text);
			return false;
		}
		TextCache.Laid laid = texts.layout(text.text(), font);
		gc.setForeground(colors.apply(text.color()));
		if (text.direction() == Mark.Direction.UPWARDS) {
			upwards(gc, text, laid);
		} else {
			draw(gc, laid, FINE * text.x(), FINE * text.y());
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

	private static void draw(GC gc, TextCache.Laid laid, double middle, double baseline) {
		laid.layout().draw(gc, (int) Math.round(middle - laid.width() / 2d), (int) Math.round(baseline - laid.ascent()));
	}

	private static void upwards(GC gc, Mark.Text text, TextCache.Laid laid) {
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform turned = new Transform(gc.getDevice());
		gc.getTransform(turned);
		turned.translate((float) (FINE * text.x()), (float) (FINE * text.y()));
		turned.rotate(-90);
		gc.setTransform(turned);
		draw(gc, laid, 0, 0);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
	}

	void dispose() {
		texts.dispose();
	}
}
