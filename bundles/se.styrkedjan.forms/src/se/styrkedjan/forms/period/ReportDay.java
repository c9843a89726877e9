package se.styrkedjan.forms.period;

import java.time.LocalDate;
import java.util.Optional;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.ui.message.Messages;

/**
 * A day in the life of a report as it is typed: one that can be read, and that lies near the year reported on, since a
 * year that is mistyped would be printed and counted as late.
 *
 * @param typed the text
 * @param year  calendar year of the plan
 */
record ReportDay(String typed, int year) {

	private static final Messages WORDS = Messages.of(ReportDay.class);
	/** A plan is begun the year before, and what was reported may be decided two years after. */
	private static final int BEFORE = 1;
	private static final int AFTER = 2;

	/** A day typed for a report. */
	static ReportDay of(String typed, Report report) {
		return new ReportDay(typed, report.eContainer() instanceof Plan plan ? plan.getYear() : LocalDate.now().getYear());
	}

	/** The day; empty when none is typed, or there is a {@link #problem}. */
	Optional<LocalDate> day() {
		return SwedishDate.read(typed) instanceof Reading.Value<LocalDate> read
				? Optional.of(read.value()).filter(this::isNear)
				: Optional.empty();
	}

	private boolean isNear(LocalDate day) {
		return day.getYear() >= year - BEFORE && day.getYear() <= year + AFTER;
	}

	/**
	 * What is wanted instead; empty when the day can be used.
	 *
	 * @param wanted words for a day that is missing or cannot be read
	 */
	Optional<String> problem(String wanted) {
		if (day().isPresent()) {
			return Optional.empty();
		}
		return Optional.of(SwedishDate.read(typed) instanceof Reading.Value
				? WORDS.text("day.far", LocalDate.of(year - BEFORE, 1, 1), LocalDate.of(year + AFTER, 12, 31))
				: wanted);
	}

	/** The same for a day that need not be set. */
	Optional<String> problemUnlessBlank(String wanted) {
		return typed.isBlank() ? Optional.empty() : problem(wanted);
	}
}
