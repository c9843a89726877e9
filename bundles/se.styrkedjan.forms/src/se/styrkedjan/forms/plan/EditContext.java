package se.styrkedjan.forms.plan;

import java.util.Optional;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;

/** Where fields make their changes: the session of a document, and how a refusal is told. Used on the UI thread only. */
public interface EditContext {

	/** The session of the document, shared with every other editor and view of it. */
	EditingSession session();

	/**
	 * Makes a change as one step of undo. A refusal is told and answered, so that a field can keep what was typed and say
	 * it below itself too.
	 *
	 * @return why it was refused; empty when it was made
	 */
	Optional<Refusal> perform(Operation operation);
}
