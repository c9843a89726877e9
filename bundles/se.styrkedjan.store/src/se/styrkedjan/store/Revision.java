package se.styrkedjan.store;

import java.time.Instant;

/**
 * One saved state of a document.
 *
 * @param documentId UUID of the document
 * @param number     from 1, without gaps
 * @param savedAt    when it was saved
 * @param savedBy    who saved it
 * @param comment    what was said of it, or the empty string
 */
public record Revision(String documentId, long number, Instant savedAt, String savedBy, String comment) {
}
