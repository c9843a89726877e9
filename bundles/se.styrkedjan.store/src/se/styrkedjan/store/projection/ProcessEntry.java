package se.styrkedjan.store.projection;

import java.time.LocalDate;

import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessState;

/** The head of a process; the owner is an id or a name, the date is null when it is not set. */
public record ProcessEntry(String elementId, String number, ProcessKind kind, ProcessState state, String owner,
		String version, LocalDate nextReview, long approvedRevision) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
