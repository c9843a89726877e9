package se.styrkedjan.diagram.picture.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes: the one source of it for layout, screen and files. Advance widths of the typeface's file
 * are added up, without kerning, ligatures or hinting. Thread-safe.
 */
public final class TextMetrics {

	private static final double LINE_HEIGHT = 1.2;

	private TextMetrics() {
	}

	/**
	 * A part of a text that one typeface has all characters of.
	 *
	 * @param text the part
	 * @param face the typeface to set it in
	 */
	public record Piece(String text, Face face) {
	}

	/** Width of a text on one line, pixels. */
	public static double width(String text, Lettering lettering) {
		FaceMetrics wanted = lettering.face().metrics();
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			int character = text.charAt(i);
			if (Character.isHighSurrogate((char) character) && i + 1 < text.length()) {
				character = text.codePointAt(i++);
			}
			width += width(character, wanted);
		}
		return width * lettering.size();
	}

	/** Height of the letters above the baseline, pixels. */
	public static double ascent(Lettering lettering) {
		return lettering.face().metrics().ascent() * lettering.size();
	}

	/** Height of the letters below the baseline, pixels. */
	public static double descent(Lettering lettering) {
		return lettering.face().metrics().descent() * lettering.size();
	}

	/** Distance between the baselines of two lines, pixels. */
	public static double lineHeight(Lettering lettering) {
		return LINE_HEIGHT * lettering.size();
	}

	/** A text in parts by the typeface that has their characters. */
	public static List<Piece> pieces(String text, Face face) {
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		Face current = face;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			Face next = faceFor(text.codePointAt(i), face);
			if (next != current) {
				add(pieces, text.substring(start, i), current);
				start = i;
				current = next;
			}
		}
		add(pieces, text.substring(start), current);
		return pieces;
	}

	private static void add(List<Piece> pieces, String text, Face face) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, face));
		}
	}

	private static Face faceFor(int character, Face wanted) {
		return wanted.metrics().has(character) || !Face.SYMBOLS.metrics().has(character) ? wanted : Face.SYMBOLS;
	}

	private static double width(int character, FaceMetrics wanted) {
		double width = wanted.width(character);
		if (width < 0) {
			width = Face.SYMBOLS.metrics().width(character);
		}
		return width < 0 ? Math.max(0, wanted.width('\ufffd')) : width;
	}
}
