package se.styrkedjan.store.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** Words as the search compares them. */
class WordsTest {

	@Test
	void wordsAreLowerCaseAndKeepSwedishLetters() {
		assertEquals(Set.of("ålder", "ärende", "öppet"), Words.of("Ålder, ÄRENDE – (öppet)!"));
	}

	@Test
	void foreignAccentsAreLeftOut() {
		assertEquals(Set.of("ide", "resume", "francois"), Words.of("idé résumé François"));
	}

	@Test
	void aLetterWrittenInTwoCharactersIsTheSame() {
		assertEquals(Words.of("målen på kafé"), Words.of("ma\u030Alen pa\u030A kafe\u0301"));
	}

	@Test
	void commonWordsAreNoWordsUnlessNothingElseIsSought() {
		assertEquals(Set.of("barn"), Words.of("om och för barn"));
		assertEquals(Set.of("barn"), Words.sought("för barn"));
		assertEquals(Set.of("för"), Words.sought("för"));
	}

	@Test
	void figuresAreWordsAndLongWordsAreCut() {
		assertEquals(Set.of("2025", "8", "1", "a".repeat(Words.MAX_LENGTH)), Words.of("2025 8,1 % " + "a".repeat(90)));
	}

	@Test
	void marksOfRichTextAreNoWords() {
		assertEquals("ett två & tre < 4 å", PlainText
				.of("<ul><li>ett</li><li>två &amp; tre&nbsp;&lt; 4</li></ul>&#229;"));
		assertEquals("5 & 6 &okänd; <", PlainText.of("5 & 6 &okänd; &#x3c;").replace("&#x3c;", "<"));
	}
}
