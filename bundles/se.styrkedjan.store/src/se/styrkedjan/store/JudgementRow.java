package se.styrkedjan.store;

import se.styrkedjan.model.steering.Status;

/**
 * How one unit has judged a goal in the newest period it did: what a figure of the roll-up is made of.
 *
 * @param planId   UUID of the plan
 * @param unitId   UUID of the unit
 * @param unitName its name
 * @param goalId   UUID of the goal in that plan
 * @param status   the judgement
 */
public record JudgementRow(String planId, String unitId, String unitName, String goalId, Status status) {
}
