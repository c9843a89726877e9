package se.styrkedjan.rules.year;

import java.time.LocalDate;

import se.styrkedjan.model.steering.EventKind;

/**
 * Something in the year of a unit.
 *
 * @param day        first day
 * @param last       last day; the same day when it takes one
 * @param kind       sort of event
 * @param title      what it is, in the user's words or the name of the document
 * @param elementId  UUID of the element it comes from
 * @param documentId UUID of the document that element lies in
 */
public record YearEntry(LocalDate day, LocalDate last, EventKind kind, String title, String elementId,
		String documentId) {
}
