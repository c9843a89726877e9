package se.styrkedjan.editing.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Erasing;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.operations.OnlyToRead;
import se.styrkedjan.model.Element;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.StoredDocument;

/** A document as it was in one revision, for views that show sessions. Every change is refused. */
public final class ReadingSession implements EditingSession {

	private final StoredDocument document;

	/** A session on a revision that has been loaded for it alone. */
	public ReadingSession(StoredDocument document) {
		this.document = document;
		OnlyToRead.mark(document.root());
	}

	@Override
	public String documentId() {
		return ((Element) document.root()).getId();
	}

	@Override
	public EObject root() {
		return document.root();
	}

	@Override
	public Revision revision() {
		return document.revision();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void execute(Operation operation) {
		throw new RefusedException(OnlyToRead.refusal());
	}

	@Override
	public Optional<Operation> undoable() {
		return Optional.empty();
	}

	@Override
	public Optional<Operation> redoable() {
		return Optional.empty();
	}

	@Override
	public void undo() {
		// nothing is ever changed
	}

	@Override
	public void redo() {
		// nothing is ever changed
	}

	@Override
	public CompletableFuture<Revision> save(String savedBy, String comment) {
		return CompletableFuture.completedFuture(revision());
	}

	@Override
	public CompletableFuture<Revision> save(String savedBy, String comment, Map<Difference, Side> choices) {
		return save(savedBy, comment);
	}

	@Override
	public CompletableFuture<Revision> saveErasing(Erasing erasing, String savedBy, Progress progress) {
		throw new RefusedException(OnlyToRead.refusal());
	}

	@Override
	public void addListener(SessionListener listener) {
		// there is nothing to tell
	}

	@Override
	public void removeListener(SessionListener listener) {
		// there is nothing to tell
	}

	@Override
	public void addBehaviour(Behaviour behaviour) {
		// nothing follows where nothing changes
	}

	@Override
	public void removeBehaviour(Behaviour behaviour) {
		// nothing follows where nothing changes
	}
}
