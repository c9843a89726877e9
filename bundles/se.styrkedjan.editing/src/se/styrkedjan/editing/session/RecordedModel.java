package se.styrkedjan.editing.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.Operation;

/** A model with its stack of undo: operations are made on it with what follows from them, and recorded. */
final class RecordedModel {

	/** Behaviours that follow each other longer than this run in a circle. */
	private static final int MOST_ROUNDS = 10;

	private final ModelRecorder recorder;
	private final UndoStack stack = new UndoStack();
	private final List<Behaviour> behaviours;
	private boolean busy;

	/** Records a tree and tells a listener of each change in it. */
	RecordedModel(EObject root, List<Behaviour> behaviours, Consumer<Notification> listener) {
		this.behaviours = new CopyOnWriteArrayList<>(behaviours);
		this.recorder = new ModelRecorder(listener);
		root.eAdapters().add(recorder);
	}

	UndoStack stack() {
		return stack;
	}

	void add(Behaviour behaviour) {
		behaviours.add(behaviour);
	}

	void remove(Behaviour behaviour) {
		behaviours.remove(behaviour);
	}

	boolean isBusy() {
		return busy;
	}

	/** Keeps others from changing the model while it is being changed: a listener may call back. */
	<T> T busily(Supplier<T> work) {
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

	/** Makes an operation and answers whether it has changed anything; to be called busily. */
	boolean make(Operation operation) {
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

	/** Takes the newest step back, when there is one. */
	boolean undo() {
		Optional<Step> newest = stack.undoable();
		newest.ifPresent(step -> busily(() -> {
			step.undo();
			return stack.stepBack();
		}));
		return newest.isPresent();
	}

	/** Makes the step again that was last taken back, when there is one. */
	boolean redo() {
		Optional<Step> last = stack.redoable();
		last.ifPresent(step -> busily(() -> {
			step.redo();
			return stack.stepForward();
		}));
		return last.isPresent();
	}
}
