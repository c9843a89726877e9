package se.styrkedjan.interchange.mapping;

import java.util.Map;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;

/**
 * A plan made of a published document, with the way back to the document: its goals, indicators and activities by the
 * line they stand on.
 *
 * @param plan       the plan, in no container
 * @param goals      goals by line
 * @param indicators indicators by line
 * @param activities activities by line
 */
public record BuiltPlan(Plan plan, Map<Integer, Goal> goals, Map<Integer, Indicator> indicators,
		Map<Integer, Activity> activities) {
}
