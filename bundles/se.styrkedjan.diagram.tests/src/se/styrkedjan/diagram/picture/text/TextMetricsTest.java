package se.styrkedjan.diagram.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.picture.text.TextMetrics.Piece;

class TextMetricsTest {

	private static final String TEXT = "Förhandsbedömning – Ärende ÅÄÖ 0123 %";

	@ParameterizedTest
	@EnumSource(Face.class)
	void widthIsThatOfTheDrawnLetters(Face face) throws Exception {
		try (var in = face.open()) {
			var font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(200f);
			var drawn = font.createGlyphVector(new FontRenderContext(null, true, true), TEXT);
			assertEquals(drawn.getLogicalBounds().getWidth(), TextMetrics.width(TEXT, new Lettering(face, 200)), 1);
		}
	}

	@Test
	void symbolsAreTakenFromTheTypefaceThatHasThem() {
		assertEquals(List.of(new Piece("Klart ", Face.BOLD), new Piece("●", Face.SYMBOLS), new Piece(" x", Face.BOLD)),
				TextMetrics.pieces("Klart ● x", Face.BOLD));
	}

	@Test
	void widthOfAMixedTextIsThatOfItsPieces() {
		double pieces = TextMetrics.pieces("● x →", Face.REGULAR).stream()
				.mapToDouble(piece -> TextMetrics.width(piece.text(), new Lettering(piece.face(), 12))).sum();
		assertEquals(pieces, TextMetrics.width("● x →", new Lettering(Face.REGULAR, 12)), 0.001);
	}
}
