package se.styrkedjan.editing.session;

import se.styrkedjan.store.Revision;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;

/** Writes the snapshots of one session, in order, on the writer's thread. */
final class Saver {

	private final Store store;
	private long newest;

	/** A saver to a store. */
	Saver(Store store) {
		this.store = store;
	}

	Written write(Snapshot snapshot) {
		long base = Math.max(newest, snapshot.baseRevision());
		Revision revision = store.save(new SaveRequest(snapshot.root(), base, snapshot.savedBy(), snapshot.comment()));
		newest = revision.number();
		return new Written(snapshot, snapshot.root(), revision);
	}
}
