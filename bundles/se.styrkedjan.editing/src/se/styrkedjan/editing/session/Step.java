package se.styrkedjan.editing.session;

import java.util.List;

import se.styrkedjan.editing.Operation;

/** One step of undo: an operation with all it has changed, in order. Compared by identity, as a place in the stack. */
final class Step {

	private final Operation operation;
	private final List<Change> changes;

	/** A step that has been made. */
	Step(Operation operation, List<Change> changes) {
		this.operation = operation;
		this.changes = changes;
	}

	Operation operation() {
		return operation;
	}

	void undo() {
		changes.reversed().forEach(Change::undo);
	}

	void redo() {
		changes.forEach(Change::redo);
	}
}
