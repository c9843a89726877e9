package se.styrkedjan.rules.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/** Which reports of a plan are being worked on: nothing is asked for in one that is decided. */
final class Reported {

	private Reported() {
	}

	/** The follow-up reports of the document an element lies in that are not decided. */
	static List<Report> open(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan
				? plan.getReports().stream().filter(report -> report.getState() != ReportState.FROZEN)
						.filter(report -> report.getPeriod() != Period.VP).toList()
				: List.of();
	}

	/** Whether the report of a period has been decided. */
	static boolean isDecided(EObject element, Period period) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan && plan.getReports().stream()
				.anyMatch(report -> report.getPeriod() == period && report.getState() == ReportState.FROZEN);
	}
}
