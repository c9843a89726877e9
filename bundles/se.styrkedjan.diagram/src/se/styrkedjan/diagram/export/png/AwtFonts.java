package se.styrkedjan.diagram.export.png;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import se.styrkedjan.diagram.picture.text.Face;

/** The typefaces as fonts of the Java library, each read once. Thread-safe. */
final class AwtFonts {

	private static final Map<Face, Font> FONTS = new EnumMap<>(Face.class);

	private AwtFonts() {
	}

	static synchronized Font font(Face face, double size) {
		return FONTS.computeIfAbsent(face, AwtFonts::read).deriveFont((float) size);
	}

	private static Font read(Face face) {
		try (InputStream in = face.open()) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		} catch (IOException | FontFormatException e) {
			throw new IllegalStateException("font unreadable: " + face, e);
		}
	}
}
