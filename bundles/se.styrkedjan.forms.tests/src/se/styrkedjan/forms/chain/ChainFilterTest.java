package se.styrkedjan.forms.chain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.testsupport.PlanFixture;

class ChainFilterTest {

	private final Goal city = PlanFixture.small("Enheten", 2026).getGoals().getFirst();
	private final Goal area = city.getGoals().getFirst();

	@Test
	void anEmptyTextShowsEverything() {
		assertTrue(ChainFilter.of("  ").isEmpty());
		assertTrue(ChainFilter.of("  ").shows(area));
	}

	@Test
	void allWordsMustStandInNumberAndTitle() {
		assertTrue(ChainFilter.of("1.3 TID").matches(area));
		assertFalse(ChainFilter.of("1.3 rum").matches(area));
	}

	@Test
	void aGoalIsShownForTheSakeOfOneBelowIt() {
		assertTrue(ChainFilter.of("handläggningen").shows(city));
		assertFalse(ChainFilter.of("handläggningen").matches(city));
	}

	@Test
	void swedishLettersAreLettersOfTheirOwnButOtherAccentsAreNot() {
		assertFalse(ChainFilter.of("for alla").matches(city));
		assertTrue(ChainFilter.of("för állä".replace("ä", "a")).matches(city));
	}
}
