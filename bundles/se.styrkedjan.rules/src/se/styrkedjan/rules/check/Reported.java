package se.styrkedjan.rules.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/** Which reports of a plan are being worked on: nothing more is asked for in one that is approved or decided. */
final class Reported {

	private Reported() {
	}

	/** The follow-up reports of the document an element lies in that are neither approved nor decided. */
	static List<Report> open(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan
				? plan.getReports().stream().filter(report -> !isSettled(report))
						.filter(report -> report.getPeriod() != Period.VP).toList()
				: List.of();
	}

	/** Whether the report of a period has been approved or decided. */
	static boolean isDecided(EObject element, Period period) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan && plan.getReports().stream()
				.anyMatch(report -> report.getPeriod() == period && isSettled(report));
	}

	/** The periods whose reports are approved and not yet decided. */
	static List<Period> approved(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan
				? plan.getReports().stream().filter(report -> report.getState() == ReportState.APPROVED)
						.map(Report::getPeriod).toList()
				: List.of();
	}

	private static boolean isSettled(Report report) {
		return report.getState() == ReportState.FROZEN || report.getState() == ReportState.APPROVED;
	}
}
