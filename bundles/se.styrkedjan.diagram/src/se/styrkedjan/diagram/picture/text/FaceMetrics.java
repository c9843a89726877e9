package se.styrkedjan.diagram.picture.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface that has been read: the widths of its characters in parts of its size, and extracts of it. Thread-safe. */
final class FaceMetrics {

	private static final float UNKNOWN = -2;
	private static final float MISSING = -1;
	private static final int KEPT = 0x2700;

	/** What a font must have to be drawn; hints and rules for other scripts are left out. */
	private static final List<String> TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
			"name", "post");

	private final TrueTypeFont font;
	private final CmapLookup characters;
	private final double ascent;
	private final double descent;
	private final float unitsPerEm;
	private final float[] widths = new float[KEPT];

	private FaceMetrics(TrueTypeFont font) throws IOException {
		this.font = font;
		this.characters = font.getUnicodeCmapLookup();
		this.unitsPerEm = font.getUnitsPerEm();
		this.ascent = font.getHorizontalHeader().getAscender() / unitsPerEm;
		this.descent = -font.getHorizontalHeader().getDescender() / unitsPerEm;
		Arrays.fill(widths, UNKNOWN);
	}

	static FaceMetrics read(Face face) {
		try {
			return new FaceMetrics(new TTFParser().parse(new RandomAccessReadBuffer(face.bytes())));
		} catch (IOException e) {
			throw new IllegalStateException("font unreadable: " + face, e);
		}
	}

	double ascent() {
		return ascent;
	}

	double descent() {
		return descent;
	}

	boolean has(int character) {
		return width(character) >= 0;
	}

	/** Width of a character, negative when the typeface lacks it. */
	double width(int character) {
		if (character >= KEPT) {
			return measure(character);
		}
		float known = widths[character];
		if (known == UNKNOWN) {
			known = measure(character);
			widths[character] = known;
		}
		return known;
	}

	/** A TrueType file with some characters only. */
	synchronized byte[] subset(Set<Integer> wanted) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var subsetter = new TTFSubsetter(font, TABLES);
		subsetter.addAll(wanted);
		subsetter.writeToStream(bytes);
		return bytes.toByteArray();
	}

	private synchronized float measure(int character) {
		int glyph = characters.getGlyphId(character);
		try {
			return glyph == 0 ? MISSING : font.getAdvanceWidth(glyph) / unitsPerEm;
		} catch (IOException e) {
			throw new IllegalStateException("font unreadable", e);
		}
	}
}
