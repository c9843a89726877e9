package se.styrkedjan.forms.chain;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.rules.GoalNesting;

/**
 * Where a new goal goes.
 *
 * @param above  the goal it stands under; empty for outermost
 * @param branch the goal it stands directly after; empty for last
 */
record GoalPlace(Optional<Goal> above, Optional<Goal> branch) {

	/** As near to a goal as a level allows: under it, or beside the branch it comes from. */
	static GoalPlace of(GoalLevel level, Optional<Goal> near) {
		Goal branch = null;
		Goal above = near.orElse(null);
		while (above != null && !GoalNesting.mayStandUnder(level, above.getLevel())) {
			branch = above;
			above = above.getParent();
		}
		return new GoalPlace(Optional.ofNullable(above), Optional.ofNullable(branch));
	}

	/** The place in a plan. */
	Placement in(Plan plan) {
		EObject parent = above.isPresent() ? above.get() : plan;
		List<Goal> siblings = above.isPresent() ? above.get().getGoals() : plan.getGoals();
		return new Placement(parent, above.isPresent() ? Literals.GOAL__GOALS : Literals.PLAN__GOALS,
				branch.map(siblings::indexOf).orElse(siblings.size() - 1) + 1);
	}
}
