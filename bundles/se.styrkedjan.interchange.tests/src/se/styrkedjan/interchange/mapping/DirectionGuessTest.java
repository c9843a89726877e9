package se.styrkedjan.interchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.model.steering.Direction;

class DirectionGuessTest {

	private static Direction guess(String title) {
		return DirectionGuess.of(new PublishedIndicator(1, title, Map.of(), "", "", "", null, ""));
	}

	@Test
	void lessIsBetterOfWhatAUnitWantsLessOf() {
		assertEquals(Direction.LOWER, guess("Väntetid i samverkan med regionen, dagar"));
		assertEquals(Direction.LOWER, guess("Antal skador på arbetsplatsen"));
		assertEquals(Direction.LOWER, guess("Andel missnöjda besökare"));
	}

	@Test
	void moreIsBetterOfTheRest() {
		assertEquals(Direction.HIGHER, guess("Andel som får önskad insats"));
		assertEquals(Direction.HIGHER, guess("Andel som kan påverka sin väntetid"));
		assertEquals(Direction.HIGHER, guess("Andel nöjda besökare"));
	}
}
