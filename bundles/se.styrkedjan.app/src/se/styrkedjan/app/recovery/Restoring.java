package se.styrkedjan.app.recovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.merge.MergeResult;
import se.styrkedjan.editing.recovery.ApplyRecovery;
import se.styrkedjan.editing.recovery.Autosave;
import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.recovery.RecoveryCopy;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.store.StoreException;

/**
 * Brings work left behind into the session of its document, as one step that can be undone and is not saved. Used on the
 * sessions' thread.
 *
 * @param workspace the sessions
 * @param autosave  which keeps copies of them
 */
public record Restoring(Workspace workspace, Autosave autosave) {

	/** Chooses whose value is kept where the work and what has been saved since disagree. */
	@FunctionalInterface
	public interface ConflictChoice {

		/** Chooses a side for each conflict; empty to leave the work where it is. */
		Optional<Map<Difference, Side>> decide(List<Difference> conflicts);
	}

	/**
	 * Restores. The copy stays on the disk until the session has one of its own.
	 *
	 * @return the session, to be released; empty when nothing was chosen of a conflict, and nothing has changed
	 * @throws StoreException when the copy is damaged or the store cannot be read; nothing has changed then
	 */
	public Optional<EditingSession> restore(RecoveryCopy copy, ConflictChoice choice) {
		boolean known = workspace.store().document(copy.documentId()).isPresent()
				|| workspace.session(copy.documentId()).isPresent();
		Optional<EditingSession> session = known ? merge(copy, choice)
				: Optional.of(workspace.create(copies().load(copy)));
		session.ifPresent(restored -> autosave.takeOver(copy, restored));
		return session;
	}

	private Optional<EditingSession> merge(RecoveryCopy copy, ConflictChoice choice) {
		EditingSession session = workspace.open(copy.documentId());
		boolean restored = false;
		try {
			Optional<EObject> merged = merged(copy, session.root(), choice);
			merged.ifPresent(root -> session.execute(new ApplyRecovery(session.root(), root)));
			restored = merged.isPresent();
		} finally {
			if (!restored) {
				workspace.release(session);
			}
		}
		return restored ? Optional.of(session) : Optional.empty();
	}

	private Optional<EObject> merged(RecoveryCopy copy, EObject current, ConflictChoice choice) {
		MergeResult merged = copies().merge(workspace.store(), copy, current, Map.of());
		return merged.conflicts().isEmpty() ? Optional.of(merged.root())
				: choice.decide(merged.conflicts())
						.map(choices -> copies().merge(workspace.store(), copy, current, choices).root());
	}

	private RecoveryCopies copies() {
		return RecoveryCopies.beside(workspace.store());
	}
}
