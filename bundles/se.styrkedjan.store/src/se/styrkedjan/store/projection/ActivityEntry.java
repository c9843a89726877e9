package se.styrkedjan.store.projection;

import java.time.LocalDate;

import se.styrkedjan.model.steering.ActivityState;

/** An activity with its state in the newest reported period; a date is null when it is not set. */
public record ActivityEntry(String elementId, String goalId, String lineage, String title, LocalDate start,
		LocalDate end, String responsible, ActivityState state) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
