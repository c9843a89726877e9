package se.styrkedjan.forms.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.ui.theme.Tone;

class DeadlineTest {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

	private static Deadline seen(ReportState state, int daysBefore) {
		return Deadline.of(state, DAY, DAY.minusDays(daysBefore));
	}

	@Test
	void theDaysLeftAreSaidInWords() {
		assertEquals("Ska vara klar om 60 dagar, 2026-05-11", seen(ReportState.OPEN, 60).words());
		assertEquals("Ska vara klar i morgon, 2026-05-11", seen(ReportState.OPEN, 1).words());
		assertEquals("Ska vara klar i dag, 2026-05-11", seen(ReportState.RETURNED, 0).words());
		assertEquals("Försenad 1 dag, skulle vara klar 2026-05-11", seen(ReportState.OPEN, -1).words());
		assertEquals("Försenad 3 dagar, skulle vara klar 2026-05-11", seen(ReportState.RETURNED, -3).words());
	}

	@Test
	void aDayThatIsNearWarnsAndOneThatHasPassedIsLate() {
		assertEquals(Tone.SECONDARY, seen(ReportState.OPEN, 8).tone());
		assertEquals(Tone.WARNING, seen(ReportState.OPEN, 7).tone());
		assertTrue(seen(ReportState.OPEN, -1).isLate());
	}

	@Test
	void nothingIsAwaitedOfAReportThatIsReadyOrHasNoDeadline() {
		assertEquals("", seen(ReportState.READY, -3).words());
		assertEquals("", seen(ReportState.FROZEN, -3).words());
		assertEquals("", Deadline.of(ReportState.OPEN, null, DAY).words());
	}
}
