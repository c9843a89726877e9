package se.styrkedjan.forms.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.MergeConflictException;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.StoreProblem;

/**
 * Saves a session for the user: the writing runs beside the window, which stays alive; a conflict is shown and decided,
 * and an error told with what to do. Nothing of the work is lost whatever happens.
 */
public final class Saving {

	private final Shell shell;
	private final EditingSession session;
	private final String savedBy;

	/**
	 * A way to save.
	 *
	 * @param shell   where questions and errors are shown
	 * @param session what is saved
	 * @param savedBy who saves
	 */
	public Saving(Shell shell, EditingSession session, String savedBy) {
		this.shell = shell;
		this.session = session;
		this.savedBy = savedBy;
	}

	/** Saves; empty when it could not be done and the user has been told, or has chosen not to. */
	public Optional<Revision> save() {
		return save("");
	}

	/** Saves with what is to be remembered of it in the history. */
	public Optional<Revision> save(String comment) {
		return save(comment, Map.of());
	}

	private Optional<Revision> save(String comment, Map<Difference, Side> choices) {
		CompletableFuture<Revision> saving = session.save(savedBy, comment, choices);
		waitFor(saving);
		try {
			return Optional.of(saving.join());
		} catch (CompletionException e) {
			return failed(e.getCause(), comment);
		}
	}

	/** Lets the window live until the writing has ended. */
	private void waitFor(CompletableFuture<Revision> saving) {
		Display display = shell.getDisplay();
		saving.whenComplete((revision, error) -> display.wake());
		while (!saving.isDone()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private Optional<Revision> failed(Throwable error, String comment) {
		if (error instanceof MergeConflictException conflict) {
			return MergeDialog.decide(shell, conflict.conflicts()).flatMap(choices -> save(comment, choices));
		}
		System.getLogger(Saving.class.getName()).log(System.Logger.Level.ERROR, "saving failed", error);
		Alert.tell(shell, StoreProblem.text(error));
		return Optional.empty();
	}
}
