package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.rules.text.Titles;

/** An activity whose end has passed is done or stopped, or it is said how it deviates. */
final class OverdueActivityRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		boolean overdue = element instanceof Activity activity && activity.getEnd() != null
				&& activity.getEnd().isBefore(today)
				&& activity.getReports().stream().noneMatch(OverdueActivityRule::explains);
		return overdue ? Stream.of(Violation.warning("activityOverdue", element, Titles.of(element),
				((Activity) element).getEnd().toString())) : Stream.empty();
	}

	private static boolean explains(ActivityReport report) {
		boolean settled = report.getStatus() == ActivityState.DONE || report.getStatus() == ActivityState.STOPPED;
		return settled || report.getDeviation() != null && !report.getDeviation().isBlank();
	}
}
