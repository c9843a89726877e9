package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.text.Titles;

/** The unit's own goals have a status in each follow-up that is being written. */
final class GoalWithoutStatusRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Goal goal) || goal.isInherited()) {
			return Stream.empty();
		}
		return Reported.open(goal).stream().filter(report -> !hasStatus(goal, report.getPeriod()))
				.map(report -> Violation.warning("goalWithoutStatus", goal, Titles.of(goal), report.getPeriod()));
	}

	private static boolean hasStatus(Goal goal, Period period) {
		return goal.getAssessments().stream()
				.anyMatch(said -> said.getPeriod() == period && said.getStatus() != Status.NO_DATA);
	}
}
