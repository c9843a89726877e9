package se.styrkedjan.forms.chain;

import java.util.Optional;

import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.forms.chain.GoalChange.Creation;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/**
 * A goal that is to be.
 *
 * @param level  its level
 * @param number its number in the chain; blank for none
 * @param title  its title; blank for none yet
 */
public record NewGoal(GoalLevel level, String number, String title) {

	/** A goal of the unit's own, to be given its title. */
	public static NewGoal ofUnit() {
		return new NewGoal(GoalLevel.UNIT, "", "");
	}

	/** Puts it into a plan as near to a goal as its level allows; outermost when there is none to stand under. */
	public Creation in(Plan plan, Optional<Goal> near) {
		Goal created = Elements.create(Literals.GOAL);
		created.setLevel(level);
		created.setNumber(number.isBlank() ? null : number.strip());
		created.setTitle(title.isBlank() ? null : title.strip());
		return new Creation(created, new AddElement(created, GoalPlace.of(level, near).in(plan)));
	}
}
