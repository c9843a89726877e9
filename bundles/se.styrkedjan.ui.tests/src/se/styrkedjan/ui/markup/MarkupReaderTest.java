package se.styrkedjan.ui.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupReaderTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "<p>Ett stycke.</p>", "<p>Ett</p><p>Två &amp; tre &lt;fyra&gt;</p>",
			"<h3>Rubrik</h3><p>Text <strong>fet</strong> och <em>kursiv</em> och <strong><em>båda</em></strong>.</p>",
			"<ul><li>Ett</li><li>Två</li></ul>", "<ol><li>Ett</li><li>Två</li></ol><p>Efter</p>",
			"<ul><li>Yttre<ul><li>Inre</li><li>Inre två</li></ul></li><li>Yttre två</li></ul>",
			"<ol><li>Nummer<ul><li>Punkt</li></ul></li></ol>", "<p>Rad<br>ny rad</p>",
			"<p>Se <a href=\"https://exempel.se/?a=1&amp;b=2\">sidan</a>.</p>", "<h4>Underrubrik</h4>",
			"<ul><li>A</li></ul><ol><li>B</li></ol>" })
	void safeSubsetIsReadAndWrittenUnchanged(String html) {
		assertEquals(html, MarkupWriter.write(MarkupReader.read(html)));
	}

	@Test
	void nothingOfWhatIsNotWordsIsKept() {
		assertReads("<p>Ett</p>", "<style>p{}</style><script>alert(1)</script><p onclick=\"x()\">Ett<img src=\"x\"></p>");
	}

	@Test
	void unsafeLinksLoseTheirTargetButNotTheirWords() {
		assertReads("<p>klicka här</p>", "<p><a href=\"javascript:alert(1)\">klicka</a> här</p>");
	}

	@Test
	void headingsOfAllLevelsBecomeTwo() {
		assertReads("<h3>A</h3><h3>B</h3><h4>C</h4>", "<h1>A</h1><h2>B</h2><h5>C</h5>");
	}

	@Test
	void listsOfWordAreParagraphsWithAStyleAndBecomeLists() {
		String word = """
				<html><head><style>@list l0</style></head><body><!--StartFragment-->
				<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
				style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Första<o:p></o:p></p>
				<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Andra</p>
				<p class=MsoNormal><b>Fet</b> text</p><!--EndFragment--></body></html>""";
		assertReads("<ul><li>Första<ul><li>Andra</li></ul></li></ul><p><strong>Fet</strong> text</p>", word);
	}

	@Test
	void numberedListsOfWordAreKnownByTheirMark() {
		assertReads("<ol><li>Ett</li></ol>",
				"<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Ett</p>");
	}

	@Test
	void cellsOfATableStandOnALine() {
		assertReads("<p>A B</p><p>C D</p>",
				"<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>");
	}

	@Test
	void looseTextAndWhiteSpaceBecomeParagraphs() {
		assertReads("<p>Ett två</p><p>tre</p>", "  Ett \n två <div> tre </div>  ");
	}

	@Test
	void paragraphsInAnItemBecomeLinesOfIt() {
		assertReads("<ul><li>A<br>B</li></ul>", "<ul><li><p>A</p><p>B</p></li></ul>");
	}

	@Test
	void plainTextIsAParagraphALine() {
		assertEquals("<p>Ett</p><p>Två &lt;b&gt;</p>", MarkupWriter.write(MarkupReader.readPlain("Ett\r\nTvå <b>\n")));
	}

	private static void assertReads(String wanted, String html) {
		assertEquals(wanted, MarkupWriter.write(MarkupReader.read(html)));
	}
}
