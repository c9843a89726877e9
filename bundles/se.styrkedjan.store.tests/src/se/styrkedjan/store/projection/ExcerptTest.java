package se.styrkedjan.store.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.styrkedjan.store.MarkedText;
import se.styrkedjan.store.MarkedText.Mark;

/** The sentence that is shown of a hit. */
class ExcerptTest {

	@Test
	void theSentenceOfTheHitIsShown() {
		MarkedText excerpt = Excerpt.of("Först kom ett. Sedan nås målet, t.ex. i år! Sist tre.", "målet"::equals);
		assertEquals(new MarkedText("Sedan nås målet, t.ex. i år!", List.of(new Mark(10, 5))), excerpt);
	}

	@Test
	void aLongSentenceIsCutBetweenWordsAroundTheHit() {
		String text = "början ".repeat(30) + "Målet nås " + "slutet ".repeat(30);
		MarkedText excerpt = Excerpt.of(text, word -> word.startsWith("mål"));
		assertTrue(excerpt.text().startsWith("…början") && excerpt.text().endsWith("slutet…"), excerpt.text());
		assertEquals(List.of(new Mark(excerpt.text().indexOf("Målet"), 5)), excerpt.marks());
	}

	@Test
	void withoutAHitTheFirstSentenceIsShown() {
		assertEquals(new MarkedText("kort", List.of()), Excerpt.of("kort", "saknas"::equals));
		assertEquals(new MarkedText("", List.of()), Excerpt.of("", "saknas"::equals));
		assertEquals("Ett.", Excerpt.of("Ett. Två.", "saknas"::equals).text());
		assertEquals("Rad ett", Excerpt.of("Rad ett\nRad två", "saknas"::equals).text());
	}

	@Test
	void marksAreAlwaysTheSoughtWordsWhateverTheText() {
		List<String> parts = List.of("Mål", "målet", " ", ". ", "\n", "x", "t.ex. ", "\"", ")", "à", "😀", "A",
				"utanmellanslag".repeat(20));
		for (int seed = 0; seed < 2000; seed++) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(80); i > 0; i--) {
				text.append(parts.get(random.nextInt(parts.size())));
			}
			MarkedText excerpt = Excerpt.of(text.toString(), word -> word.startsWith("mål"));
			for (Mark mark : excerpt.marks()) {
				String word = excerpt.text().substring(mark.start(), mark.start() + mark.length());
				assertTrue(Words.key(word).startsWith("mål"), "seed " + seed + ": " + word);
			}
			boolean inText = Words.of(text.toString()).stream().anyMatch(word -> word.startsWith("mål"));
			assertEquals(inText, !excerpt.marks().isEmpty(), "seed " + seed + ": " + text + " → " + excerpt);
		}
	}
}
