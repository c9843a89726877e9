package se.styrkedjan.diagram.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

	private static final Lettering LETTERING = Lettering.ofPoints(Face.REGULAR, 9);

	@Test
	void textIsBrokenAtSpaces() {
		assertEquals(List.of("Granska ansökan", "och begär", "komplettering"),
				words(Wrapping.lines("Granska  ansökan\toch begär komplettering", LETTERING, 95, 5)));
	}

	@Test
	void longWordIsBrokenBeforeOneConsonant() {
		assertEquals(List.of("Utrednings-", "underlag"), words(Wrapping.lines("Utredningsunderlag", LETTERING, 70, 5)));
	}

	@ParameterizedTest
	@CsvSource({ "Ledningsprocesser,95,Lednings-,processer", "Förhandsbedömning,70,Förhands-,bedömning",
			"Verksamhetssystem,75,Verksamhets-,system", "Bidragsbrottslagen,90,Bidragsbrotts-,lagen",
			"Överenskommelse,70,Överens-,kommelse" })
	void compoundIsBrokenAtItsJoint(String word, int width, String first, String second) {
		assertEquals(List.of(first, second), words(Wrapping.lines(word, LETTERING, width, 5)));
	}

	@Test
	void noHyphenIsAddedWhereOneStands() {
		assertEquals(List.of("Sam-", "arbete"), words(Wrapping.lines("Sam-arbete", LETTERING, 42, 5)));
	}

	@Test
	void whatHasNoRoomEndsWithAnEllipsis() {
		var lines = Wrapping.lines("ord ".repeat(500), LETTERING, 110, 3);
		assertEquals(3, lines.size());
		assertTrue(lines.getLast().text().endsWith("…"), lines.getLast().text());
	}

	@Test
	void endOfLineStays() {
		assertEquals(List.of("Samråd", "Varje vecka"), words(Wrapping.lines("Samråd\nVarje vecka\n", LETTERING, 100, 3)));
		var cut = words(Wrapping.lines("Samråd om boende och försörjning\nVarje vecka", LETTERING, 70, 2));
		assertTrue(cut.getFirst().endsWith("…") && cut.getLast().equals("Varje vecka"), cut.toString());
	}

	@Test
	void emptyTextHasNoLines() {
		assertEquals(List.of(), Wrapping.lines(" \n", LETTERING, 100, 3));
	}

	@Test
	void controlCharactersAreLeftOutAndUnknownOnesReplaced() {
		assertEquals(List.of("ab\ufffd"), words(Wrapping.lines("a\u0000\u00adb\ud83d\ude80", LETTERING, 100, 3)));
	}

	@Test
	void noLineIsWiderThanItsRoomAndNothingIsLost() {
		var random = new Random(3);
		for (int round = 0; round < 2000; round++) {
			String text = text(random);
			int width = 20 + random.nextInt(200);
			var lines = Wrapping.lines(text, LETTERING, width, Integer.MAX_VALUE);
			assertTrue(lines.stream().allMatch(line -> line.width() <= width), () -> text + " in " + width + " " + lines);
			assertEquals(letters(text), letters(String.join("", words(lines))), text);
		}
	}

	@Test
	void noCutLineIsWiderThanItsRoom() {
		var random = new Random(4);
		for (int round = 0; round < 2000; round++) {
			String text = text(random);
			int width = 20 + random.nextInt(200);
			var lines = Wrapping.lines(text, LETTERING, width, 1 + random.nextInt(3));
			assertTrue(lines.stream().allMatch(line -> line.width() <= width), () -> text + " in " + width + " " + lines);
		}
	}

	private static String text(Random random) {
		var text = new StringBuilder();
		String alphabet = "abcdefghijklmnopqrstuvwxyzåäöÅÄÖ    ---//–●→\u00a0";
		int length = 1 + random.nextInt(120);
		for (int i = 0; i < length; i++) {
			text.append(alphabet.charAt(random.nextInt(alphabet.length())));
		}
		return text.toString();
	}

	private static String letters(String text) {
		return text.replaceAll("[\\s-]", "");
	}

	private static List<String> words(List<TextLine> lines) {
		return lines.stream().map(TextLine::text).toList();
	}
}
