package se.styrkedjan.diagram.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Rect;

class AlignmentTest {

	private static final int REACH = 6;

	private final Alignment one = new Alignment(List.of(new Rect(100, 100, 120, 60)), REACH);

	@Test
	void whatIsNearlyInLineIsPutInLine() {
		var snapped = one.snap(new Rect(300, 104, 120, 60));

		assertEquals(new Rect(300, 100, 120, 60), snapped.place());
		assertFalse(snapped.guides().isEmpty());
	}

	@Test
	void middlesOfDifferentSizesMeet() {
		assertEquals(130 - 18, one.snap(new Rect(300, 115, 36, 36)).place().y());
	}

	@Test
	void whatIsFarFromEveryLineStaysAndShowsNoGuide() {
		var snapped = one.snap(new Rect(300, 300, 50, 33));

		assertEquals(new Rect(300, 300, 50, 33), snapped.place());
		assertTrue(snapped.guides().isEmpty());
	}

	@Test
	void theThirdInARowStandsAsFarApartAsTheFirstTwo() {
		var row = new Alignment(List.of(new Rect(0, 0, 100, 60), new Rect(140, 0, 100, 60)), REACH);

		var snapped = row.snap(new Rect(283, 0, 80, 60));

		assertEquals(280, snapped.place().x());
		assertEquals(2, snapped.gaps().size());
	}
}
