package se.styrkedjan.editing.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.store.ConflictException;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.store.UseRow;

/** Brings new names of the dictionary into stored documents, each as a revision of its own. Thread-safe. */
public final class NamesEverywhere {

	private static final int MOST_ATTEMPTS = 5;

	private final Store store;
	private final String savedBy;
	private final String comment;

	/**
	 * A way to bring names in.
	 *
	 * @param store   where the documents are
	 * @param savedBy who has renamed
	 * @param comment what to remember of it in the history of each document
	 */
	public NamesEverywhere(Store store, String savedBy, String comment) {
		this.store = store;
		this.savedBy = savedBy;
		this.comment = comment;
	}

	/** The documents that use entries. */
	public List<String> users(Collection<String> entries) {
		return entries.stream().flatMap(entry -> store.queries().uses(entry).stream()).map(UseRow::documentId).distinct()
				.toList();
	}

	/**
	 * Brings names into the documents that use entries.
	 *
	 * @param entries identities of what has been renamed, already saved
	 * @param open    documents that are open and get the names there
	 * @return how many documents were changed
	 */
	public int update(Collection<String> entries, Set<String> open) {
		Dictionary dictionary = Dictionary.of(store);
		return (int) users(entries).stream().filter(id -> !open.contains(id)).filter(id -> update(id, dictionary))
				.count();
	}

	/** Somebody may save meanwhile; the names then go into what he has saved. */
	private boolean update(String documentId, Dictionary dictionary) {
		for (int attempt = 1;; attempt++) {
			StoredDocument document = store.load(documentId);
			EObject root = document.root();
			ReferredNames names = new ReferredNames(root, dictionary);
			if (!names.isNeeded()) {
				return false;
			}
			names.apply();
			try {
				store.save(new SaveRequest(root, document.revision().number(), savedBy, comment));
				return true;
			} catch (ConflictException conflict) {
				if (attempt == MOST_ATTEMPTS) {
					throw conflict;
				}
			}
		}
	}
}
