package se.styrkedjan.editing.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.model.Element;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.StoredDocument;

/** A session that gives undo by recording what operations and behaviours change. */
final class RecordingSession implements EditingSession {

	/** Behaviours that follow each other longer than this run in a circle. */
	private static final int MOST_ROUNDS = 10;

	private final ModelRecorder recorder = new ModelRecorder(this::tellModelChanged);
	private final UndoStack stack = new UndoStack();
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Supplier<Revision>> finished = new ConcurrentLinkedQueue<>();
	private final EObject root;
	private final List<Behaviour> behaviours;
	private final SessionThreads threads;
	private final Saver saver;
	private Revision revision;
	private boolean busy;

	/** A session on a loaded or new document; a new one, of revision 0, is dirty from the start. */
	RecordingSession(StoredDocument document, List<Behaviour> behaviours, SessionThreads threads, Saver saver) {
		this.root = document.root();
		this.revision = document.revision();
		this.behaviours = List.copyOf(behaviours);
		this.threads = threads;
		this.saver = saver;
		if (revision.number() == 0) {
			stack.markSaved(null);
		}
		root.eAdapters().add(recorder);
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
		return stack.isDirty();
	}

	@Override
	public void execute(Operation operation) {
		settle();
		operation.check().ifPresent(refusal -> {
			throw new RefusedException(refusal);
		});
		if (busily(() -> make(operation))) {
			tellStateChanged();
		}
	}

	/** Keeps others from changing the model while it is being changed: a listener may call back. */
	private <T> T busily(Supplier<T> work) {
		if (busy) {
			throw new IllegalStateException("Asked for in the midst of a change of the model");
		}
		busy = true;
		try {
			return work.get();
		} finally {
			busy = false;
		}
	}

	/** Whether the operation has changed anything. */
	private boolean make(Operation operation) {
		List<Change> changes = record(operation);
		if (!changes.isEmpty()) {
			stack.push(new Step(operation, changes));
		}
		return !changes.isEmpty();
	}

	private List<Change> record(Operation operation) {
		recorder.start();
		try {
			operation.apply();
			if (operation.hasConsequences()) {
				followUp();
			}
		} catch (RuntimeException | Error failure) {
			new Step(operation, recorder.stop()).undo();
			throw failure;
		}
		return recorder.stop();
	}

	private void followUp() {
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<Notification> news = recorder.takeNews();
			if (news.isEmpty()) {
				return;
			}
			behaviours.forEach(behaviour -> behaviour.follow(news));
		}
		throw new IllegalStateException("Behaviours follow each other in a circle");
	}

	@Override
	public Optional<Operation> undoable() {
		return stack.undoable().map(Step::operation);
	}

	@Override
	public Optional<Operation> redoable() {
		return stack.redoable().map(Step::operation);
	}

	@Override
	public void undo() {
		settle();
		stack.undoable().ifPresent(step -> {
			busily(() -> {
				step.undo();
				return stack.stepBack();
			});
			tellStateChanged();
		});
	}

	@Override
	public void redo() {
		settle();
		stack.redoable().ifPresent(step -> {
			busily(() -> {
				step.redo();
				return stack.stepForward();
			});
			tellStateChanged();
		});
	}

	@Override
	public CompletableFuture<Revision> save(String savedBy, String comment) {
		return save(savedBy, comment, Map.of());
	}

	@Override
	public CompletableFuture<Revision> save(String savedBy, String comment, Map<Difference, Side> choices) {
		settle();
		if (!stack.isDirty()) {
			return CompletableFuture.completedFuture(revision);
		}
		Step place = stack.place();
		EObject copy = busily(() -> EcoreUtil.copy(root));
		Snapshot snapshot = new Snapshot(copy, revision.number(), savedBy, comment, choices);
		CompletableFuture<Revision> future = new CompletableFuture<>();
		threads.writer().execute(() -> write(snapshot, place, future));
		return future;
	}

	/** On the writer's thread. What follows for the model is left in a queue for the session's thread. */
	private void write(Snapshot snapshot, Step place, CompletableFuture<Revision> future) {
		try {
			Written written = saver.write(snapshot);
			finished.add(() -> finish(written, place));
			threads.session().execute(this::settle);
			future.complete(written.revision());
		} catch (RuntimeException | Error failure) {
			future.completeExceptionally(failure);
		}
	}

	/**
	 * Takes in saves that have been written. Done at the start of each call too, so that who waits for a save on the
	 * session's thread finds it taken in afterwards.
	 */
	private void settle() {
		while (!busy && !finished.isEmpty()) {
			busily(finished.remove());
			tellStateChanged();
		}
	}

	/** What somebody else has changed comes in as a step of its own, above what was done meanwhile. */
	private Revision finish(Written written, Step place) {
		revision = written.revision();
		if (written.isMerged()) {
			make(new TakeInMerge(root, written.mergedInto(root)));
		}
		FrozenRevisions.takeIn(root, written.root());
		stack.markSaved(written.isMerged() ? placeOf(written.root()) : place);
		return revision;
	}

	/** The place where the stack is now when the model is like a tree, else none. */
	private Step placeOf(EObject tree) {
		return EcoreUtil.equals(root, tree) ? stack.place() : null;
	}

	@Override
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	private void tellModelChanged(Notification notification) {
		listeners.forEach(listener -> listener.modelChanged(notification));
	}

	private void tellStateChanged() {
		listeners.forEach(SessionListener::stateChanged);
	}
}
