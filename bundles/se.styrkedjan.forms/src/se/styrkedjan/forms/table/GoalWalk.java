package se.styrkedjan.forms.table;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;

/** The goals of a plan in the order documents print them, and what lists call them. */
public final class GoalWalk {

	private GoalWalk() {
	}

	/** All goals, each before the goals below it. */
	public static List<Goal> depthFirst(Plan plan) {
		List<Goal> found = new ArrayList<>();
		plan.getGoals().forEach(goal -> collect(goal, found));
		return found;
	}

	private static void collect(Goal goal, List<Goal> found) {
		found.add(goal);
		goal.getGoals().forEach(below -> collect(below, found));
	}

	/** Whether the goal is the unit's or the department's own. */
	public static boolean isOwn(Goal goal) {
		return !goal.isInherited() && goal.getLevel().compareTo(GoalLevel.DEPARTMENT) >= 0;
	}

	/** Level, number and title in one line. */
	public static String label(Goal goal) {
		String number = Vocabulary.hasNumber(goal) ? goal.getNumber() + " " : "";
		return Vocabulary.of(goal.getLevel()) + ": " + number + Vocabulary.title(goal);
	}
}
