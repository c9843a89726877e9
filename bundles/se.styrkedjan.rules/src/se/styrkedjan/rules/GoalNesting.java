package se.styrkedjan.rules;

import se.styrkedjan.model.steering.GoalLevel;

/**
 * Which goal may serve which: one of a lower level serves one of a higher level, and levels may be left out, since not
 * every unit belongs to a department.
 */
public final class GoalNesting {

	private GoalNesting() {
	}

	/** Whether a goal of a level may stand under one of another. */
	public static boolean mayStandUnder(GoalLevel level, GoalLevel above) {
		return level.ordinal() > above.ordinal();
	}
}
