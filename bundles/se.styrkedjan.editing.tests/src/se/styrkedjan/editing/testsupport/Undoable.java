package se.styrkedjan.editing.testsupport;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;

/** Checks that an operation can be taken back and made again without a trace in the whole model. */
public final class Undoable {

	private Undoable() {
	}

	/** Executes, takes back and makes again; the model must change, be as before, and be changed alike. */
	public static void assertUndoable(EditingSession session, Operation operation) {
		EObject before = EcoreUtil.copy(session.root());
		session.execute(operation);
		EObject after = EcoreUtil.copy(session.root());
		assertFalse(EcoreUtil.equals(before, after), "the operation changes nothing");
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.root()), "undo does not restore the model");
		session.redo();
		assertTrue(EcoreUtil.equals(after, session.root()), "redo does not make the change again");
	}
}
