package se.styrkedjan.followup.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;

/** Finds in the history of a document who entered what an element says now, and when. */
public final class LastChange {

	private LastChange() {
	}

	/**
	 * The revision in which an element first said what it does now.
	 *
	 * @param store      where the document is
	 * @param documentId UUID of the document
	 * @param said       what is looked at in the root of each revision; null is nothing
	 * @param progress   told of each revision; may stop the work
	 * @return empty when the document has no history
	 */
	public static Optional<Revision> of(Store store, String documentId, Function<EObject, Object> said, Progress progress) {
		List<Revision> history = store.history(documentId);
		if (history.isEmpty()) {
			return Optional.empty();
		}
		Object now = said.apply(store.load(documentId).root());
		Revision first = history.getFirst();
		int done = 0;
		for (Revision earlier : history.subList(1, history.size())) {
			progress.worked(++done, history.size());
			if (!Objects.equals(now, said.apply(store.load(documentId, earlier.number()).root()))) {
				return Optional.of(first);
			}
			first = earlier;
		}
		return Optional.of(first);
	}

	/** The element of an id in a tree; empty when there is none. */
	public static Optional<EObject> find(EObject root, String id) {
		for (var contents = root.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (element instanceof Element known && id.equals(known.getId())) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}
}
