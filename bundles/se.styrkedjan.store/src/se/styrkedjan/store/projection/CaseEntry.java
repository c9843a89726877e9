package se.styrkedjan.store.projection;

import java.time.LocalDate;

/** A registered case in one of its categories; a case without category has one entry with empty names. */
public record CaseEntry(String elementId, String categoryId, String group, String category, String number,
		LocalDate date, LocalDate closed) implements Entry {

	@Override
	public String key() {
		return elementId.isEmpty() ? "" : elementId + "/" + categoryId;
	}
}
