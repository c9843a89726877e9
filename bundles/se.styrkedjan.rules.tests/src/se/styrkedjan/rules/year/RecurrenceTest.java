package se.styrkedjan.rules.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

	@ParameterizedTest
	@ValueSource(strings = { "Varje vecka,P7D", "varannan vecka,P14D", "Vid behov, oftast varje vecka,P7D", "En gång i månaden,P1M",
			"Två gånger per år,P6M", "2 ggr/år,P6M", "4 gånger om året,P3M", "tertialvis,P4M", "Kvartalsvis,P3M",
			"1 gång per tertial,P4M", "årligen,P1Y", "Var tredje månad,P3M", "var 14:e vecka,P98D", "månadsvis,P1M",
			"varje år,P12M", "twice a year,P6M", "every week,P7D", "En gång per kvartal,P3M", "varje halvår,P6M" })
	void wordsAreRead(String line) {
		// given
		int comma = line.lastIndexOf(',');

		// then
		assertEquals(Optional.of(Period.parse(line.substring(comma + 1)).normalized()),
				Recurrence.read(line.substring(0, comma)).map(Recurrence::step).map(Period::normalized));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "vid behov", "löpande", "0 gånger per år", "var 0 vecka", "var 0:e månad", "när chefen vill" })
	void wordsThatSayNoTimeHaveNoDays(String words) {
		assertTrue(Recurrence.read(words).isEmpty());
	}

	@Test
	void daysKeepTheEndOfTheMonth() {
		var monthly = new Recurrence(Period.ofMonths(1));

		var days = monthly.days(LocalDate.of(2024, 1, 31), 2026);

		assertEquals(12, days.size());
		assertEquals(List.of(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31)),
				days.subList(0, 3));
	}

	@Test
	void aFirstDayAfterTheYearCountsBackwards() {
		var weekly = new Recurrence(Period.ofDays(7));

		var days = weekly.days(LocalDate.of(2027, 1, 4), 2026);

		assertEquals(LocalDate.of(2026, 12, 28), days.getLast());
		assertEquals(52, days.size());
	}

	@Test
	void noTimeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Recurrence(Period.ZERO));
	}
}
