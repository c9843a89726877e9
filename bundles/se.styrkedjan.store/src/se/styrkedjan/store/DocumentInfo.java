package se.styrkedjan.store;

import java.time.Instant;

/**
 * What a list shows of a document without loading it.
 *
 * @param id       UUID of the document, the id of its root element
 * @param kind     what it holds
 * @param title    name to show
 * @param unitId   UUID of the unit it belongs to, or the empty string
 * @param unitName name of that unit at the time, or the empty string
 * @param year     calendar year, or 0 when it has none
 * @param revision number of its newest revision, from 1
 * @param savedAt  when that revision was saved
 * @param savedBy  who saved it
 */
public record DocumentInfo(String id, DocumentKind kind, String title, String unitId, String unitName, int year,
		long revision, Instant savedAt, String savedBy) {
}
