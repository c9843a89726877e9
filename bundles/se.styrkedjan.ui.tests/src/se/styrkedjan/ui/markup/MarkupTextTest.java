package se.styrkedjan.ui.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTextTest {

	@Test
	void wordsPastedInAParagraphStayInIt() {
		assertReplaced("<p>Ett <strong>nytt</strong> ord</p>", "<p>Ett ord</p>", 4, 4, "<p><strong>nytt</strong> </p>", " ");
	}

	@Test
	void paragraphsPastedInAParagraphSplitIt() {
		MarkupText text = MarkupReader.read("<p>AB</p>");
		MarkupText pasted = MarkupReader.read("<p>1</p><p>2</p>");
		assertEquals("<p>A1</p><p>2B</p>", MarkupWriter.write(text.replace(1, 1, pasted)));
	}

	@Test
	void aListPastedInAnEmptyTextIsAList() {
		MarkupText pasted = MarkupReader.read("<ul><li>1</li><li>2</li></ul>");
		assertEquals("<ul><li>1</li><li>2</li></ul>", MarkupWriter.write(MarkupText.EMPTY.replace(0, 0, pasted)));
	}

	@Test
	void whatIsBetweenTwoPositionsGoesAway() {
		MarkupText text = MarkupReader.read("<p>Ett</p><p>Två</p><p>Tre</p>");
		assertEquals("<p>Ee</p>", MarkupWriter.write(text.replace(1, 10, MarkupText.EMPTY)));
	}

	@Test
	void addressesTypedWithoutSchemeGetOne() {
		assertEquals("https://exempel.se/a", MarkupLinks.typed(" exempel.se/a "));
		assertEquals("mailto:namn@kommun.se", MarkupLinks.typed("namn@kommun.se"));
		assertEquals("", MarkupLinks.typed("javascript:alert(1)"));
		assertEquals("", MarkupLinks.typed("inte en adress"));
	}

	@Test
	void caretStaysAtTheSameWords() {
		assertEquals(2, MarkupCaret.after("Ett två", 2, "Ett tre"));
		assertEquals(9, MarkupCaret.after("Ett två", 7, "Ett nytt två".substring(0, 9)));
		assertEquals(12, MarkupCaret.after("Ett två", 7, "Ett nytt två"));
	}

	private static void assertReplaced(String wanted, String before, int from, int to, String html, String space) {
		MarkupText pasted = MarkupReader.read(html);
		MarkupText spaced = pasted.replace(pasted.plain().length(), pasted.plain().length(),
				new MarkupText(java.util.List.of(new Paragraph(ParagraphKind.TEXT, java.util.List.of(Run.plain(space))))));
		assertEquals(wanted, MarkupWriter.write(MarkupReader.read(before).replace(from, to, spaced)));
	}
}
