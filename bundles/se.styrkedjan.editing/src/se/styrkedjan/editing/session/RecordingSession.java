package se.styrkedjan.editing.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Erasing;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.model.Element;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.StoredDocument;

/** A session that gives undo by recording what operations and behaviours change. */
final class RecordingSession implements EditingSession {

	private final SessionListeners listeners = new SessionListeners();
	private final EObject root;
	private final RecordedModel model;
	private final SaveQueue saves;
	private Revision revision;

	/** A session on a loaded or new document; a new one, of revision 0, is dirty from the start. */
	RecordingSession(StoredDocument document, List<Behaviour> behaviours, SaveQueue saves) {
		this.root = document.root();
		this.revision = document.revision();
		this.model = new RecordedModel(root, behaviours,
				change -> listeners.tell(listener -> listener.modelChanged(change)));
		this.saves = saves;
		if (revision.number() == 0) {
			model.stack().markSaved(null);
		}
	}

	@Override
	public String documentId() {
		return ((Element) root).getId();
	}

	@Override
	public EObject root() {
		settle();
		return root;
	}

	@Override
	public Revision revision() {
		settle();
		return revision;
	}

	@Override
	public boolean isDirty() {
		settle();
		return model.stack().isDirty();
	}

	@Override
	public void execute(Operation operation) {
		settle();
		operation.check().ifPresent(refusal -> {
			throw new RefusedException(refusal);
		});
		if (model.busily(() -> model.make(operation))) {
			tellStateChanged();
		}
	}

	@Override
	public Optional<Operation> undoable() {
		return model.stack().undoable().map(Step::operation);
	}

	@Override
	public Optional<Operation> redoable() {
		return model.stack().redoable().map(Step::operation);
	}

	@Override
	public void undo() {
		settle();
		if (model.undo()) {
			tellStateChanged();
		}
	}

	@Override
	public void redo() {
		settle();
		if (model.redo()) {
			tellStateChanged();
		}
	}

	@Override
	public CompletableFuture<Revision> save(String savedBy, String comment) {
		return save(savedBy, comment, Map.of());
	}

	@Override
	public CompletableFuture<Revision> save(String savedBy, String comment, Map<Difference, Side> choices) {
		settle();
		if (!model.stack().isDirty()) {
			return CompletableFuture.completedFuture(revision);
		}
		Step place = model.stack().place();
		EObject copy = model.busily(() -> EcoreUtil.copy(root));
		Snapshot snapshot = new Snapshot(copy, revision.number(), savedBy, comment, choices);
		return saves.write(snapshot, written -> takeIn(written, place), this::settle);
	}

	@Override
	public CompletableFuture<Revision> saveErasing(Erasing erasing, String savedBy, Progress progress) {
		settle();
		EObject copy = model.busily(() -> EcoreUtil.copy(root));
		Snapshot snapshot = new Snapshot(copy, revision.number(), savedBy, "", Map.of());
		return saves.write(snapshot, new Saver.Erasure(erasing, progress), written -> takeIn(written, erasing),
				this::settle);
	}

	/** The steps of undo hold what was erased, and so might what was done meanwhile. */
	private void takeIn(Written written, Erasing erasing) {
		takeIn(written, (Step) null);
		erasing.apply(root);
		model.stack().forget(EcoreUtil.equals(root, written.root()));
	}

	/**
	 * Takes in saves that have been written. Done at the start of each call too, so that who waits for a save on the
	 * session's thread finds it taken in afterwards.
	 */
	private void settle() {
		while (!model.isBusy() && !saves.isEmpty()) {
			model.busily(saves::takeInNext);
			tellStateChanged();
		}
	}

	/** What somebody else has changed comes in as a step of its own, above what was done meanwhile. */
	private void takeIn(Written written, Step place) {
		revision = written.revision();
		if (written.isMerged()) {
			model.make(new TakeInMerge(root, written.mergedInto(root)));
		}
		FrozenRevisions.takeIn(root, written.root());
		model.stack().markSaved(written.isMerged() ? placeOf(written.root()) : place);
	}

	/** The place where the stack is now when the model is like a tree, else none. */
	private Step placeOf(EObject tree) {
		return EcoreUtil.equals(root, tree) ? model.stack().place() : null;
	}

	@Override
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addBehaviour(Behaviour behaviour) {
		model.add(behaviour);
	}

	@Override
	public void removeBehaviour(Behaviour behaviour) {
		model.remove(behaviour);
	}

	private void tellStateChanged() {
		listeners.tell(SessionListener::stateChanged);
	}
}
