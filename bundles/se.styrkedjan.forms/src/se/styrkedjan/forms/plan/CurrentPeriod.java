package se.styrkedjan.forms.plan;

import java.util.Comparator;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/** Which period of a plan the user most likely works on: the first report that is not yet decided or approved. */
final class CurrentPeriod {

	private CurrentPeriod() {
	}

	/** The period of the first open report that something is written for after all closed ones; else the last report. */
	static Period of(Plan plan) {
		Comparator<Report> byPeriod = Comparator.comparing(Report::getPeriod);
		return plan.getReports().stream().filter(CurrentPeriod::isOpen).min(byPeriod)
				.or(() -> plan.getReports().stream().max(byPeriod)).map(Report::getPeriod).orElse(Period.VP);
	}

	private static boolean isOpen(Report report) {
		return report.getState() != ReportState.FROZEN && report.getState() != ReportState.APPROVED;
	}
}
