package se.styrkedjan.forms.history;

import java.util.Optional;

import se.styrkedjan.store.Revision;

/**
 * Two revisions of a document to compare.
 *
 * @param older the one to begin from; empty when the newer is the first of all
 * @param newer the one it led to
 */
record Comparison(Optional<Revision> older, Revision newer) {

	String documentId() {
		return newer.documentId();
	}
}
