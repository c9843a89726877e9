package se.styrkedjan.store;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;

/** A goal of a plan as the projection knows it; {@code position} is its place depth first, from 0. */
public record GoalRow(String planId, String goalId, String lineage, String parentId, int position, GoalLevel level,
		String number, String title, Status status) {
}
