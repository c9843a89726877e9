package se.styrkedjan.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishDateTest {

	@ParameterizedTest
	@ValueSource(strings = { "2025-03-01", "2025-3-1", "20250301", "2025/03/01", "1 mars 2025", "den 1 mars 2025",
			" 2025\u201103\u201101 ", "1/3 2025", "01/03/2025", "1 Mar. 2025" })
	void readsWhatPeopleWrite(String text) {
		assertEquals(LocalDate.of(2025, 3, 1), SwedishDate.read(text).found().orElseThrow());
	}

	@Test
	void saysWhatIsWrong() {
		assertEquals(new Reading.Problem<>("noSuchDay", "2025-02-29"), SwedishDate.read("2025-02-29"));
		assertEquals(new Reading.Problem<>("notADate", "snart"), SwedishDate.read("snart"));
		assertEquals(new Reading.Problem<>("notADate", "1 foo 2025"), SwedishDate.read("1 foo 2025"));
		assertInstanceOf(Reading.Nothing.class, SwedishDate.read("-"));
	}

	@Test
	void writesByIso() {
		assertEquals("2025-03-01", SwedishDate.format(LocalDate.of(2025, 3, 1)));
		assertEquals("", SwedishDate.format(null));
	}
}
