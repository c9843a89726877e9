package se.styrkedjan.forms.goal;

import java.util.Optional;

import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;

/** The goal to show when none is chosen: the unit's first own goal, where its work begins; else the first of all. */
final class FirstGoal {

	private FirstGoal() {
	}

	static Optional<Goal> of(Plan plan) {
		return PlanElements.all(plan, Goal.class).filter(goal -> goal.getLevel() == GoalLevel.UNIT).findFirst()
				.or(() -> plan.getGoals().stream().findFirst());
	}
}
