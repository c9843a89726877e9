package se.styrkedjan.editing;

import org.eclipse.emf.common.notify.Notification;

/** Is told of what happens in a session, on the session's thread. */
public interface SessionListener {

	/** The model has changed in one place; many of these may come in one operation. */
	default void modelChanged(Notification notification) {
	}

	/** An operation, undo, redo, save or merge has ended: the stack or the dirty mark may differ. */
	default void stateChanged() {
	}
}
