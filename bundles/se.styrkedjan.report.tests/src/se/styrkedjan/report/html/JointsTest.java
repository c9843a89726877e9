package se.styrkedjan.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.LineBreak;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.document.TextRun.Emphasis;

class JointsTest {

	private static final Set<Emphasis> ITALIC = Set.of(Emphasis.ITALIC);

	@Test
	void fullStopStaysWithTheWordBeforeIt() {
		assertEquals(List.of(plain("Se "), List.of(new TextRun("skyddat ", ITALIC)),
				List.of(new TextRun("arbete", ITALIC), TextRun.plain(".")), plain(" Alla platser.")),
				Joints.groups(List.of(TextRun.plain("Se "), new TextRun("skyddat arbete", ITALIC), TextRun.plain(". Alla platser."))));
	}

	@Test
	void wordOfThreePiecesStaysWhole() {
		assertEquals(List.of(List.of(TextRun.plain("("), TextRun.strong("snart"), TextRun.plain(")"))),
				Joints.groups(List.of(TextRun.plain("("), TextRun.strong("snart"), TextRun.plain(")"))));
	}

	@Test
	void linkStaysWithItsComma() {
		var link = new Link("sidan", "https://example.se");
		assertEquals(List.of(plain("Läs "), List.of(link, TextRun.plain(",")), plain(" sedan")),
				Joints.groups(List.of(TextRun.plain("Läs "), link, TextRun.plain(", sedan"))));
	}

	@Test
	void spacesAndBreaksSeparate() {
		List<Inline> content = List.of(TextRun.plain("ett "), TextRun.strong("två"), new LineBreak(), TextRun.plain("tre"));
		assertEquals(content.stream().map(List::of).toList(), Joints.groups(content));
	}

	@Test
	void whatIsTooLongForALineIsNotHeldTogether() {
		String word = "x".repeat(39);
		assertEquals(List.of(List.of(TextRun.strong(word)), plain("..")),
				Joints.groups(List.of(TextRun.strong(word), TextRun.plain(".."))));
	}

	private static List<Inline> plain(String text) {
		return List.of(TextRun.plain(text));
	}
}
