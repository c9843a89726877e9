package se.styrkedjan.diagram.ui.compare;

import java.util.List;

import se.styrkedjan.model.process.Process;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;

/**
 * The versions there are of a process.
 *
 * @param history  its revisions, newest first
 * @param approved the one that was approved last; 0 when none was
 */
record VersionList(List<Revision> history, long approved) {

	static VersionList read(Store store, String documentId) {
		return new VersionList(store.history(documentId),
				((Process) store.load(documentId).root()).getApprovedRevision());
	}

	/** What to compare with unless something else is asked for: the approved version, else the one before the last. */
	long proposed() {
		if (approved > 0 || history.isEmpty()) {
			return approved;
		}
		return history.size() > 1 ? history.get(1).number() : history.getFirst().number();
	}
}
