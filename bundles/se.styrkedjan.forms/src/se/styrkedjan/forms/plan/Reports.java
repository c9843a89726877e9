package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/** The reports of a plan. */
public final class Reports {

	private Reports() {
	}

	/** The report of a period, when it has been opened. */
	public static Optional<Report> of(Plan plan, Period period) {
		return plan.getReports().stream().filter(report -> report.getPeriod() == period).findFirst();
	}

	/** What a report is called: its own label, else the name of its period. */
	public static String name(Report report) {
		String label = report.getLabel();
		return label == null || label.isBlank() ? Vocabulary.longName(report.getPeriod()) : label;
	}

	/** The report that an element belongs to. */
	public static Optional<Report> around(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Report report) {
				return Optional.of(report);
			}
		}
		return Optional.empty();
	}

	/** Whether the report of a period has been decided and is frozen. */
	public static boolean isFrozen(Plan plan, Period period) {
		return of(plan, period).filter(report -> report.getState() == ReportState.FROZEN).isPresent();
	}
}
