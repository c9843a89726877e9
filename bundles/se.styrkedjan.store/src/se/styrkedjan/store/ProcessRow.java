package se.styrkedjan.store;

import java.time.LocalDate;

import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessState;

/**
 * A process as lists show it.
 *
 * @param documentId       UUID of the process
 * @param unitId           UUID of the unit it belongs to, or the empty string
 * @param number           number in the landscape, or the empty string
 * @param name             name
 * @param kind             row of the landscape
 * @param state            stage of life of the newest revision
 * @param owner            name of the role that owns it, or the empty string
 * @param version          version as printed, or the empty string
 * @param nextReview       day of the next review, or null
 * @param approvedRevision revision that was approved last, or 0
 * @param revision         newest revision
 */
public record ProcessRow(String documentId, String unitId, String number, String name, ProcessKind kind,
		ProcessState state, String owner, String version, LocalDate nextReview, long approvedRevision, long revision) {
}
