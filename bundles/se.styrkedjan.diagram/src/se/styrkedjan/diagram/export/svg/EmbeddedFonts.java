package se.styrkedjan.diagram.export.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Text;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Face.Slant;
import se.styrkedjan.diagram.picture.text.Face.Weight;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.TextMetrics.Piece;

/** The characters that a picture uses, taken out of the typefaces into the file itself. */
final class EmbeddedFonts {

	/** What a font must have to be drawn; hints and rules for other scripts are left out. */
	private static final List<String> TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
			"name", "post");

	private final Map<Face, Set<Integer>> characters = new EnumMap<>(Face.class);

	private EmbeddedFonts() {
	}

	/** Style rules that carry the fonts of a picture. */
	static void write(Picture picture, SvgText svg) throws IOException {
		var fonts = new EmbeddedFonts();
		for (Marks group : picture.groups()) {
			group.body().forEach(fonts::collect);
			group.above().forEach(fonts::collect);
		}
		svg.raw("<style type=\"text/css\">\n");
		for (var used : fonts.characters.entrySet()) {
			rule(svg, used.getKey(), used.getValue());
		}
		svg.raw("</style>\n");
	}

	private void collect(Mark mark) {
		if (mark instanceof Text text) {
			for (Piece piece : TextMetrics.pieces(text.text(), text.lettering().face())) {
				Set<Integer> used = characters.computeIfAbsent(piece.face(), face -> new TreeSet<>());
				piece.text().codePoints().forEach(used::add);
			}
		}
	}

	private static void rule(SvgText svg, Face face, Set<Integer> characters) throws IOException {
		svg.raw("@font-face{font-family:'").raw(face.family()).raw("';font-weight:")
				.raw(face.weight() == Weight.BOLD ? "700" : "400").raw(";font-style:")
				.raw(face.slant() == Slant.LEANING ? "italic" : "normal").raw(";src:url(data:font/ttf;base64,")
				.raw(Base64.getEncoder().encodeToString(subset(face, characters))).raw(") format('truetype')}\n");
	}

	private static byte[] subset(Face face, Set<Integer> characters) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
			var subsetter = new TTFSubsetter(font, TABLES);
			subsetter.addAll(characters);
			subsetter.writeToStream(bytes);
		}
		return bytes.toByteArray();
	}
}
