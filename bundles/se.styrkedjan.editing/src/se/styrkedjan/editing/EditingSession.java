package se.styrkedjan.editing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;

/**
 * The work on one document: its model, one stack of operations, and saving. All editors of the document share it. Every
 * method is called on the thread that opened the session (the UI thread); the writing of a save runs on another one and
 * its future completes there, while listeners are told on the session's thread.
 */
public interface EditingSession {

	/** UUID of the document. */
	String documentId();

	/** Root of the model; change it by operations only. */
	EObject root();

	/** The revision the model was loaded from or last saved as; number 0 for a new document. */
	Revision revision();

	/** Whether there is anything to save. */
	boolean isDirty();

	/**
	 * Makes a change, with what follows from it by the behaviours, as one step of undo.
	 *
	 * @throws RefusedException when its check refuses; the model is as it was
	 */
	void execute(Operation operation);

	/** The operation that {@link #undo()} takes back. */
	Optional<Operation> undoable();

	/** The operation that {@link #redo()} makes again. */
	Optional<Operation> redoable();

	/** Takes the last operation back; does nothing when there is none. */
	void undo();

	/** Makes the last operation that was taken back again; does nothing when there is none. */
	void redo();

	/**
	 * Saves the model as it is now. Work may go on meanwhile. When somebody else has saved since, the two are merged; only
	 * a true conflict completes the future with {@link MergeConflictException}. On any error the model, the stack and
	 * the dirty mark are as they were.
	 *
	 * @param savedBy who saves
	 * @param comment what to remember of it, or the empty string
	 */
	CompletableFuture<Revision> save(String savedBy, String comment);

	/**
	 * Saves like {@link #save(String, String)} after the user has chosen what to keep of a conflict.
	 *
	 * @param choices the side to keep for each difference that {@link MergeConflictException#conflicts()} told of; what
	 *                is missing here is still a conflict
	 */
	CompletableFuture<Revision> save(String savedBy, String comment, Map<Difference, Side> choices);

	/**
	 * Saves the model as it is now without something that may no longer be kept, and takes that out of all revisions before
	 * it, in one transaction. On success the model is without it too and nothing can be taken back any longer, since the
	 * steps of undo hold it; on any error the model, the stack and the store are as they were.
	 *
	 * @param savedBy  who saves
	 * @param progress told of each revision on the writer's thread; may stop the work
	 */
	CompletableFuture<Revision> saveErasing(Erasing erasing, String savedBy, Progress progress);

	void addListener(SessionListener listener);

	void removeListener(SessionListener listener);

	/**
	 * Asks a behaviour too after each operation, until it is removed: for what follows from what is open, such as the views
	 * of a diagram. What it changes belongs to the same step of undo.
	 */
	void addBehaviour(Behaviour behaviour);

	/** Asks a behaviour no longer. */
	void removeBehaviour(Behaviour behaviour);
}
