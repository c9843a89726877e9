package se.styrkedjan.editing.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The steps that can be taken back and made again, and the mark at the one that was last saved. */
final class UndoStack {

	private static final Step BOTTOM = new Step(null, List.of());

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private Step saved = BOTTOM;

	/** Puts a step on top, or makes it part of the top one that it goes on with; never of one that has been saved. */
	void push(Step step) {
		Step top = place();
		boolean joins = top != saved && top != BOTTOM && undone.isEmpty()
				&& step.operation().continues(top.operation());
		done.push(joins ? done.pop().with(step) : step);
		undone.clear();
	}

	Optional<Step> undoable() {
		return Optional.ofNullable(done.peek());
	}

	Optional<Step> redoable() {
		return Optional.ofNullable(undone.peek());
	}

	Step stepBack() {
		Step step = done.pop();
		undone.push(step);
		return step;
	}

	Step stepForward() {
		Step step = undone.pop();
		done.push(step);
		return step;
	}

	/** Where the stack is now, to be given to {@link #markSaved}. */
	Step place() {
		return done.isEmpty() ? BOTTOM : done.peek();
	}

	/** Says that the model as it was at a place is saved; null when it is so at no place. */
	void markSaved(Step place) {
		saved = place;
	}

	/** Forgets all steps; the model as it is now is saved or not. */
	void forget(boolean isSaved) {
		done.clear();
		undone.clear();
		saved = isSaved ? BOTTOM : null;
	}

	boolean isDirty() {
		return place() != saved;
	}
}
