package se.styrkedjan.interchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordMenderTest {

	@Test
	void joinsAWordThatIsWholeElsewhere() {
		String cell = "Antal genomförd a samtal";
		assertEquals("Antal genomförda samtal", mender("Alla genomförda möten", cell).mend(cell));
	}

	@Test
	void joinsAWordThatIsKnownInAnotherFormOnly() {
		String cell = "Antal handläggningsti der";
		assertEquals("Antal handläggningstider", mender("En handläggningstid mäts.", cell).mend(cell));
	}

	@Test
	void doesNotJoinTwoWordsWhoseBeginningsAreAnotherForm() {
		String cell = "ska värdera sin information";
		assertEquals(cell, mender("Risker värderas i sin helhet.", cell).mend(cell));
	}

	@Test
	void doesNotJoinACommonShortWordThatTheDocumentHasOnce() {
		String cell = "ska värdera sin information";
		assertEquals(cell, mender("Risker värderas.", cell).mend(cell));
	}

	@Test
	void doesNotJoinWordsThatBothStandElsewhere() {
		String cell = "Andel ensamkommande barn familjer";
		assertEquals(cell, mender("barn och familjer", "fler barn, få familjer, alla familjer, barnfamiljer", cell).mend(cell));
	}

	@Test
	void keepsTheHyphenOfAWordThatGoesOnAfterOch() {
		assertEquals("barn- och ungdom", mender("").join("barn-", "och ungdom"));
		assertEquals("verksamheten", mender("verksamheten").join("verksam-", "heten"));
	}

	private static WordMender mender(String... texts) {
		return new WordMender(List.of(texts));
	}
}
