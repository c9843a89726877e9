package se.styrkedjan.forms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.table.DateReading.Edge;

class DateReadingTest {

	private static LocalDate end(String typed) throws UnreadableException {
		return new DateReading(2026, Edge.LAST).read(typed);
	}

	@Test
	void wholeDatesAreReadInEveryUsualForm() throws UnreadableException {
		LocalDate expected = LocalDate.of(2026, 3, 31);
		for (String typed : new String[] { "2026-03-31", "20260331", "260331", "31/3 2026", "31/3", "31 mars", "31 mar 26",
				" 31 mars 2026 ", "31.3" }) {
			assertEquals(expected, end(typed), typed);
		}
	}

	@Test
	void aMonthOrYearAloneMeansItsEdge() throws UnreadableException {
		assertEquals(LocalDate.of(2027, 2, 28), end("feb 2027"));
		assertEquals(LocalDate.of(2026, 6, 30), end("juni"));
		assertEquals(LocalDate.of(2026, 12, 31), end("2026"));
		assertEquals(LocalDate.of(2026, 1, 1), new DateReading(2026, Edge.FIRST).read("2026"));
		assertEquals(LocalDate.of(2026, 4, 1), new DateReading(2026, Edge.FIRST).read("2026-04"));
	}

	@Test
	void aDashMeansNoDate() throws UnreadableException {
		assertNull(end("–"));
	}

	@Test
	void whatIsNoDateIsRefusedWithWords() {
		for (String typed : new String[] { "löpande", "31 februari", "2026-13-01", "99", "45/3", "0000",
				"0206-01-01", "3026-01-01", "mars 9999", "-5", "%_*", "x".repeat(2000) }) {
			assertEquals(TableText.dateWanted(), assertThrows(UnreadableException.class, () -> end(typed)).getMessage());
		}
	}
}
