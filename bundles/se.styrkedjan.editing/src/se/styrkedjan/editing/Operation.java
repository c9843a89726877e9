package se.styrkedjan.editing;

import java.util.Optional;

/**
 * A change a user makes, as a value. It says whether it may be made and makes it; recording it for undo is the
 * session's work, so an operation has no undo of its own.
 */
public interface Operation {

	/** Key of the words the UI shows for it in the undo menu, such as {@code setOutcome}. */
	String name();

	/** Why it may not be made now; empty when it may. Must not change anything. */
	Optional<Refusal> check();

	/** Makes the change on the model. Called once, after {@link #check()} has answered empty. */
	void apply();

	/**
	 * Whether it goes on with what the operation before it has begun, as typing does, so that both are one step of undo.
	 *
	 * @param previous the operation made last
	 */
	default boolean continues(Operation previous) {
		return false;
	}

	/**
	 * Whether behaviours follow it. Not for an operation that brings back a whole state in which all consequences were
	 * drawn already.
	 */
	default boolean hasConsequences() {
		return true;
	}
}
