package se.styrkedjan.app.recovery;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.history.Differences;
import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.recovery.RecoveryCopy;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;

/**
 * Unsaved work that a crash has left behind, with what a user needs to know to decide about it.
 *
 * @param copy     the copy of the work
 * @param readable whether the copy is whole; a damaged one can only be kept or discarded
 * @param history  revisions of the document in the store, newest first; empty when it is not there
 * @param changes  what the work changes in the revision it began from
 */
public record LeftWork(RecoveryCopy copy, boolean readable, List<Revision> history, List<Difference> changes) {

	/**
	 * All work left behind beside a store, newest first. To be called before any session is opened; takes as long as
	 * loading each document twice, so not on the UI thread.
	 *
	 * @throws StoreException when the store or the folder of copies cannot be read
	 */
	public static List<LeftWork> in(Store store) {
		RecoveryCopies copies = RecoveryCopies.beside(store);
		return copies.offers(store).stream().map(copy -> read(store, copies, copy)).toList();
	}

	private static LeftWork read(Store store, RecoveryCopies copies, RecoveryCopy copy) {
		boolean stored = store.document(copy.documentId()).isPresent();
		List<Revision> history = stored ? store.history(copy.documentId()) : List.of();
		try {
			var work = copies.load(copy);
			var changes = base(copy, history)
					.map(base -> Differences.between(store.load(copy.documentId(), base.number()).root(), work));
			return new LeftWork(copy, true, history, changes.orElse(List.of()));
		} catch (StoreException damaged) {
			return new LeftWork(copy, false, history, List.of());
		}
	}

	/** The revision the work began from; empty when the store does not have it. */
	public Optional<Revision> base() {
		return base(copy, history);
	}

	private static Optional<Revision> base(RecoveryCopy copy, List<Revision> history) {
		return history.stream().filter(revision -> revision.number() == copy.baseRevision()).findFirst();
	}

	/** The revisions saved since the work began, newest first. */
	public List<Revision> savedSince() {
		return history.stream().filter(revision -> revision.number() > copy.baseRevision()).toList();
	}
}
