package se.styrkedjan.forms.goal;

import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;

/** The goal to show when none is chosen: the unit's first own goal, where its work begins; else the first of all. */
final class FirstGoal {

	private FirstGoal() {
	}

	static Optional<Goal> of(Plan plan) {
		return goals(plan).filter(goal -> goal.getLevel() == GoalLevel.UNIT).findFirst().or(() -> goals(plan).findFirst());
	}

	private static Stream<Goal> goals(Plan plan) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(plan.eAllContents(), Spliterator.ORDERED), false)
				.filter(Goal.class::isInstance).map(Goal.class::cast);
	}
}
