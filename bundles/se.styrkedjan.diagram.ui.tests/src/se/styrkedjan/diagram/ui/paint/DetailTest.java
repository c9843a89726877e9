package se.styrkedjan.diagram.ui.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is painted of a diagram far away. */
class DetailTest {

	/** Maps open at 50 % where they do not fit: without Ja and Nej a decision is not understood. */
	@Test
	void labelsOfLinesAreSeenAsLongAsThereAreFewViews() {
		assertTrue(Detail.of(0.5, 60).showsLinkLabels());
		assertFalse(Detail.of(0.5, 5000).showsLinkLabels());
		assertTrue(Detail.of(1, 5000).showsLinkLabels());
		assertFalse(Detail.of(0.2, 60).showsLinkLabels());
	}
}
