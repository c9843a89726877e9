package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.interchange.testsupport.KeptText;

/** The measure itself: it must notice what is lost. */
class KeptTextTest {

	private static final String TEXT = """
			Verksamhetsberättelse VB 2024 för Enheten Eken

			Sammanfattande analys

			Skördefesten lockade flera tusen besökare. Den andra meningen handlar om våren.

			KF:s inriktningsmål: 1. En stad för alla

			Enhetsmål: Alla trivs

			Analys

			Den andra meningen handlar om våren. Målet nås.
			""";

	@Test
	void findsAllOfWhatWasRead() {
		assertEquals(1, KeptText.share(TEXT, Imported.from(TEXT).document()), 1e-9);
	}

	@Test
	void noticesALostSentence() {
		var less = Imported.from(TEXT.replace("Skördefesten lockade flera tusen besökare. ", "")).document();
		assertTrue(KeptText.share(TEXT, less) < 0.9);
	}

	@Test
	void noticesThatOneOfTwoEqualSentencesIsLost() {
		var less = Imported.from(TEXT.replace("Den andra meningen handlar om våren. Målet nås.", "Målet nås.")).document();
		assertTrue(KeptText.share(TEXT, less) < 0.92);
	}
}
