package se.styrkedjan.forms.nextyear;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;

/**
 * What is carried over from a plan to the next, and what is left out.
 *
 * @param goals      goals carried over
 * @param indicators indicators carried over
 * @param activities activities carried over
 * @param leftOut    titles of the activities that have ended, in order
 */
record NextYearPreview(int goals, int indicators, int activities, List<String> leftOut) {

	/** Compares a plan with the one made from it. */
	static NextYearPreview of(Plan previous, Plan next) {
		List<Goal> carried = GoalWalk.depthFirst(next);
		Set<String> lineages = new HashSet<>(activities(next).map(Activity::getLineage).toList());
		List<String> left = new ArrayList<>(activities(previous)
				.filter(activity -> !lineages.contains(activity.getLineage())).map(Activity::getTitle).toList());
		return new NextYearPreview(carried.size(),
				carried.stream().mapToInt(goal -> goal.getIndicators().size()).sum(), (int) activities(next).count(),
				left);
	}

	private static Stream<Activity> activities(Plan plan) {
		return GoalWalk.depthFirst(plan).stream().flatMap(goal -> goal.getActivities().stream());
	}
}
