package se.styrkedjan.editing.session;

import java.util.List;
import java.util.stream.Stream;

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

	/** This step and what goes on with it as one step. */
	Step with(Step next) {
		return new Step(next.operation, Stream.concat(changes.stream(), next.changes.stream()).toList());
	}

	void undo() {
		changes.reversed().forEach(Change::undo);
	}

	void redo() {
		changes.forEach(Change::redo);
	}
}
