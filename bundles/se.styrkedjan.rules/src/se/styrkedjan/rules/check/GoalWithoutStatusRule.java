package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.Titles;

/**
 * The unit's own goals have a status in each follow-up that is being written. A period of the unit's own follows up what
 * the unit chooses: there a status is asked only of a goal that something is said of.
 */
final class GoalWithoutStatusRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Goal goal) || goal.isInherited()) {
			return Stream.empty();
		}
		return Reported.open(goal).stream().map(Report::getPeriod)
				.filter(period -> period != Period.EXTRA || isSpokenOf(goal, period))
				.filter(period -> !hasStatus(goal, period))
				.map(period -> Violation.warning("goalWithoutStatus", goal, Titles.of(goal), period));
	}

	private static boolean isSpokenOf(Goal goal, Period period) {
		return goal.getAssessments().stream()
				.anyMatch(said -> said.getPeriod() == period && !PlainText.isBlank(said.getAnalysis()));
	}

	private static boolean hasStatus(Goal goal, Period period) {
		return goal.getAssessments().stream()
				.anyMatch(said -> said.getPeriod() == period && said.getStatus() != Status.NO_DATA);
	}
}
