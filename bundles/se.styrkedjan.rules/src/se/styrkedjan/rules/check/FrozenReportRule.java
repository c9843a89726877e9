package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/** A report that is frozen was decided: it has Dnr and day; and one that has a day of decision is frozen. */
final class FrozenReportRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Report report)) {
			return Stream.empty();
		}
		boolean frozen = report.getState() == ReportState.FROZEN;
		boolean decided = report.getDecisionDate() != null;
		boolean numbered = report.getRegistrationNumber() != null && !report.getRegistrationNumber().isBlank();
		if (frozen && !(decided && numbered)) {
			return Stream.of(Violation.warning("frozenWithoutDecision", report, report.getPeriod()));
		}
		return !frozen && decided ? Stream.of(Violation.warning("decidedButOpen", report, report.getPeriod()))
				: Stream.empty();
	}
}
