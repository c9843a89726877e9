package se.styrkedjan.editing.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionWatch;
import se.styrkedjan.editing.operations.ApprovedPlan;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/**
 * The sessions that are open on a store, one a document: every editor of a document shares its session, which lives until
 * the last of them releases it. Used on the session's thread only.
 */
public final class Workspace {

	private final Store store;
	private final List<Behaviour> behaviours;
	private final SessionThreads threads;
	private final SessionWatch watch;
	private final Map<String, Lease> leases = new HashMap<>();

	/** A workspace on a store, which stays the caller's to close. */
	public Workspace(Store store, List<Behaviour> behaviours, SessionThreads threads) {
		this(store, behaviours, threads, SessionWatch.NONE);
	}

	/** A workspace whose sessions are watched, such as by an {@code Autosave}. */
	public Workspace(Store store, List<Behaviour> behaviours, SessionThreads threads, SessionWatch watch) {
		this.store = store;
		this.behaviours = List.copyOf(behaviours);
		this.threads = threads;
		this.watch = watch;
	}

	/** The store the sessions load from and save to. */
	public Store store() {
		return store;
	}

	/**
	 * The session of a document, opened when it is not yet. Each call needs a {@link #release}.
	 *
	 * @throws se.styrkedjan.store.StoreException when it cannot be loaded
	 */
	public EditingSession open(String documentId) {
		Lease lease = leases.get(documentId);
		return lease == null ? open(store.load(documentId)) : lease.share();
	}

	/**
	 * The session of a document that has been loaded already, perhaps on another thread; when it is open since, the one
	 * that is open. Each call needs a {@link #release}.
	 */
	public EditingSession open(StoredDocument document) {
		return leases.computeIfAbsent(((Element) document.root()).getId(), id -> new Lease(session(document))).share();
	}

	/** A session on a document that is not in the store until it is saved. Needs a {@link #release}. */
	public EditingSession create(EObject root) {
		Elements.ensureIdentity(root);
		String id = ((Element) root).getId();
		return open(new StoredDocument(root, new Revision(id, 0, Instant.EPOCH, "", "")));
	}

	private EditingSession session(StoredDocument document) {
		ApprovedPlan.attach(document.root(), store);
		EditingSession session = new RecordingSession(document, behaviours,
				new SaveQueue(threads, new Saver(store)));
		watch.opened(session);
		return session;
	}

	/** The session of a document, when it is open. */
	public Optional<EditingSession> session(String documentId) {
		return Optional.ofNullable(leases.get(documentId)).map(Lease::session);
	}

	/** All sessions that are open. */
	public List<EditingSession> sessions() {
		return leases.values().stream().map(Lease::session).toList();
	}

	/** Gives back a session; with the last user it is closed, and what is unsaved in it is gone. */
	public void release(EditingSession session) {
		Lease lease = leases.get(session.documentId());
		if (lease != null && lease.session() == session && lease.giveBack()) {
			leases.remove(session.documentId());
			watch.closed(session);
		}
	}

	/** A session and how many use it. */
	private static final class Lease {

		private final EditingSession session;
		private int users;

		Lease(EditingSession session) {
			this.session = session;
		}

		EditingSession session() {
			return session;
		}

		EditingSession share() {
			users++;
			return session;
		}

		boolean giveBack() {
			users--;
			return users == 0;
		}
	}
}
