package se.styrkedjan.forms.activity;

import java.util.Optional;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.Period;

/** Finds what was said of activities. */
final class Reports {

	private Reports() {
	}

	/** What was said of a period. */
	static Optional<ActivityReport> of(Activity activity, Period period) {
		return activity.getReports().stream().filter(report -> report.getPeriod() == period).findFirst();
	}

	/** What was said of the latest period before one, in the same year. */
	static Optional<ActivityReport> before(Activity activity, Period period) {
		return activity.getReports().stream().filter(report -> report.getPeriod() != Period.EXTRA)
				.filter(report -> report.getPeriod().compareTo(period) < 0)
				.max((a, b) -> a.getPeriod().compareTo(b.getPeriod()));
	}
}
