package se.styrkedjan.diagram.ui.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Lettering;

/** The typefaces of diagrams on a display, the same files that exports embed. Used on the UI thread. */
public final class ScreenFonts {

	private static final String KEY = ScreenFonts.class.getName();
	private static final double POINTS_A_PIXEL = 72 / 96d;

	private final Display display;
	private final Map<String, Font> fonts = new HashMap<>();

	private ScreenFonts(Display display) {
		this.display = display;
		try {
			EarlyFonts.files().forEach(file -> display.loadFont(file.toString()));
		} catch (IOException e) {
			throw new UncheckedIOException("no room for fonts", e);
		}
		display.disposeExec(() -> fonts.values().forEach(Font::dispose));
	}

	/** The fonts of a display, loaded at first use. */
	public static ScreenFonts of(Display display) {
		if (!(display.getData(KEY) instanceof ScreenFonts)) {
			display.setData(KEY, new ScreenFonts(display));
		}
		return (ScreenFonts) display.getData(KEY);
	}

	/** The font of a lettering, magnified; belongs to this class. Sizes are whole points, at least 1. */
	public Font font(Lettering lettering, double zoom) {
		int points = Math.max(1, (int) Math.round(lettering.size() * POINTS_A_PIXEL * zoom));
		return fonts.computeIfAbsent(lettering.face() + " " + points, key -> create(lettering.face(), points));
	}

	private Font create(Face face, int points) {
		int style = (face.weight() == Face.Weight.BOLD ? SWT.BOLD : 0)
				| (face.slant() == Face.Slant.LEANING ? SWT.ITALIC : 0);
		return new Font(display, face.family(), points, style);
	}
}
