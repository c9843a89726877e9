package se.styrkedjan.editing.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.thread.GoldenThread;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;

/** Reads what a plan may be joined to, as it was saved last. Not for a UI thread. */
public final class SavedThread {

	private static final Set<DocumentKind> JOINED = Set.of(DocumentKind.PROCESS, DocumentKind.COLLABORATION,
			DocumentKind.ORGANISATION);

	private SavedThread() {
	}

	/** The documents that a plan may be joined to: processes, maps of collaboration and the organisation. */
	public static List<EObject> documents(Store store, Progress progress) {
		List<EObject> documents = new ArrayList<>();
		List<DocumentInfo> joined = store.documents(new DocumentFilter(JOINED, "", 0));
		for (var info : joined) {
			progress.worked(documents.size(), joined.size());
			documents.add(store.load(info.id()).root());
		}
		return documents;
	}

	/** The thread through a plan and those documents. */
	public static GoldenThread through(Optional<Plan> plan, List<EObject> documents) {
		List<EObject> joined = new ArrayList<>();
		plan.ifPresent(joined::add);
		joined.addAll(documents);
		return GoldenThread.through(joined);
	}
}
