package se.styrkedjan.processes.navigator;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;

/**
 * A document in the navigator.
 *
 * @param documentId its UUID
 * @param kind       what it holds
 * @param title      its name
 * @param process    the head of a process; empty for a landscape or a collaboration map
 */
record MapEntry(String documentId, DocumentKind kind, String title, Optional<ProcessRow> process) {

	/** A process. */
	static MapEntry of(ProcessRow row) {
		return new MapEntry(row.documentId(), DocumentKind.PROCESS, row.name(), Optional.of(row));
	}

	/** Number and name. */
	String line() {
		return process.map(ProcessRow::number).filter(number -> !number.isEmpty()).map(number -> number + "  " + title)
				.orElse(title);
	}

	/** Whether a review should have been made by a day. */
	boolean isOverdue(LocalDate today) {
		return process.filter(row -> row.state() == ProcessState.APPROVED).map(ProcessRow::nextReview)
				.filter(day -> day.isBefore(today)).isPresent();
	}

	/** Whether its name, number or owner holds some words. */
	boolean matches(String words) {
		String text = (line() + ' ' + process.map(ProcessRow::owner).orElse("")).toLowerCase(Locale.ROOT);
		return words.isBlank() || text.contains(words.strip().toLowerCase(Locale.ROOT));
	}
}
