package se.styrkedjan.forms.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import se.styrkedjan.model.steering.Period;

/** When the reports of a year are usually to be ready; proposed when a period is opened, and free to change. */
final class UsualDeadline {

	private static final int MIDDLE = 15;

	private UsualDeadline() {
	}

	/** The usual day: the plan in February, the follow-ups in May and September, the year's in the January after. */
	static Optional<LocalDate> of(Period period, int year) {
		return switch (period) {
		case VP -> Optional.of(LocalDate.of(year, Month.FEBRUARY, MIDDLE));
		case T1 -> Optional.of(LocalDate.of(year, Month.MAY, MIDDLE));
		case T2 -> Optional.of(LocalDate.of(year, Month.SEPTEMBER, MIDDLE));
		case VB -> Optional.of(LocalDate.of(year + 1, Month.JANUARY, MIDDLE));
		case EXTRA -> Optional.empty();
		};
	}
}
