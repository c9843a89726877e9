package se.styrkedjan.diagram.export.svg;

import java.util.Base64;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

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

	/** Family of the embedded symbols; that of an installed typeface would be taken for text as well. */
	static final String SYMBOLS = "Styrkedjan Symbols";

	private final Map<Face, BitSet> characters = new EnumMap<>(Face.class);

	private EmbeddedFonts() {
	}

	/** Style rules that carry the fonts of a picture. */
	static void write(Picture picture, SvgText svg) {
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
				BitSet used = characters.computeIfAbsent(piece.face(), face -> new BitSet());
				for (int i = 0; i < piece.text().length(); i++) {
					used.set(piece.text().codePointAt(i));
				}
			}
		}
	}

	private static void rule(SvgText svg, Face face, BitSet characters) {
		byte[] subset = face.subset(characters.stream().boxed().collect(Collectors.toSet()));
		svg.raw("@font-face{font-family:'").raw(face == Face.SYMBOLS ? SYMBOLS : face.family()).raw("';font-weight:")
				.raw(face.weight() == Weight.BOLD ? "700" : "400").raw(";font-style:")
				.raw(face.slant() == Slant.LEANING ? "italic" : "normal").raw(";src:url(data:font/ttf;base64,")
				.raw(Base64.getEncoder().encodeToString(subset)).raw(") format('truetype')}\n");
	}
}
