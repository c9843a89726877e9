package se.styrkedjan.store.projection;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;

/** A goal with its status in the newest assessed period; position is its place depth first, from 0. */
public record GoalEntry(String elementId, String lineage, String parentId, int position, GoalLevel level, String number,
		String title, Status status, int year) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
