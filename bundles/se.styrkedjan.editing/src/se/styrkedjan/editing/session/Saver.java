package se.styrkedjan.editing.session;

import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Erasing;
import se.styrkedjan.editing.MergeConflictException;
import se.styrkedjan.editing.merge.MergeResult;
import se.styrkedjan.editing.merge.ThreeWayMerge;
import se.styrkedjan.store.ConflictException;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/** Writes the snapshots of one session in order, on the writer's thread, and merges them with what others have saved. */
final class Saver {

	/** Others would have to save this often while one save is tried. */
	private static final int MOST_ATTEMPTS = 5;

	/** What is erased in the transaction of a save. */
	record Erasure(Erasing erasing, Progress progress) {

		Revision save(Store store, SaveRequest request) {
			erasing.apply(request.root());
			return store.saveErasing(request, erasing.eraser(), progress);
		}
	}

	private final Store store;
	private long newest;
	private Written lastMerge;

	/** A saver to a store. */
	Saver(Store store) {
		this.store = store;
	}

	/**
	 * Writes a snapshot.
	 *
	 * @throws MergeConflictException when it is in conflict with what somebody else has saved
	 * @throws se.styrkedjan.store.StoreException when it cannot be written
	 */
	Written write(Snapshot snapshot) {
		return write(snapshot, store::save);
	}

	/** Writes a snapshot like {@link #write(Snapshot)}, and erases from all revisions before it. */
	Written write(Snapshot snapshot, Erasure erasure) {
		return write(snapshot, request -> erasure.save(store, request));
	}

	private Written write(Snapshot snapshot, Function<SaveRequest, Revision> save) {
		Written written = write(snapshot, sinceLast(snapshot), save);
		newest = written.revision().number();
		lastMerge = written.isMerged() ? written : null;
		return written;
	}

	/** A snapshot that was taken before the session had taken in a merge that was written before it gets it here. */
	private EObject sinceLast(Snapshot snapshot) {
		boolean late = lastMerge != null && snapshot.baseRevision() < newest;
		return late ? merged(lastMerge.snapshot().root(), snapshot.root(), lastMerge.root(), snapshot)
				: snapshot.root();
	}

	private Written write(Snapshot snapshot, EObject first, Function<SaveRequest, Revision> save) {
		Set<String> frozen = FrozenRevisions.newlyFrozen(snapshot.root());
		EObject root = first;
		long base = Math.max(newest, snapshot.baseRevision());
		for (int attempt = 1;; attempt++) {
			FrozenRevisions.enter(root, frozen, base + 1);
			try {
				Revision revision = save
						.apply(new SaveRequest(root, base, snapshot.savedBy(), snapshot.comment()));
				return new Written(snapshot, root, revision);
			} catch (ConflictException conflict) {
				if (attempt == MOST_ATTEMPTS || base == 0) {
					throw conflict;
				}
				StoredDocument theirs = store.load(conflict.newest().id());
				root = merged(store.load(conflict.newest().id(), base).root(), root, theirs.root(), snapshot);
				base = theirs.revision().number();
			}
		}
	}

	private static EObject merged(EObject base, EObject ours, EObject theirs, Snapshot snapshot) {
		MergeResult result = ThreeWayMerge.merge(base, ours, theirs, snapshot.choices());
		if (!result.conflicts().isEmpty()) {
			throw new MergeConflictException(result.conflicts());
		}
		return result.root();
	}
}
