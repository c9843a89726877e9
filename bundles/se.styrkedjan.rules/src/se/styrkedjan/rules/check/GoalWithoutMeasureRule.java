package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.rules.text.Titles;

/** A goal of the unit's own has at least an indicator, an activity or a goal below it; else nothing can come of it. */
final class GoalWithoutMeasureRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		boolean bare = element instanceof Goal goal && !goal.isInherited() && goal.getIndicators().isEmpty()
				&& goal.getActivities().isEmpty() && goal.getGoals().isEmpty();
		return bare ? Stream.of(Violation.warning("goalWithoutMeasure", element, Titles.of(element)))
				: Stream.empty();
	}
}
