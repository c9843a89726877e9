package se.styrkedjan.forms.importing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.LockedContent;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.PlanInput;
import se.styrkedjan.interchange.matching.Match;
import se.styrkedjan.interchange.matching.PlanMerge;
import se.styrkedjan.model.steering.Plan;

/**
 * Puts an imported plan into one that is open in an editor, as one step of undo in its session. It is saved there only
 * when nothing else was unsaved: what the user has not saved is not saved for them.
 *
 * @param workspace the open sessions
 * @param display   whose thread they live on
 * @param savedBy   who saves
 * @param unsaved   is given the names of plans that were dirty, in which the import waits for the user to save
 */
record OpenSessions(Workspace workspace, Display display, String savedBy, List<String> unsaved) implements ImportSaving.OpenPlans {

	/** The import as an operation; what the plan's approved documents say stays. */
	private record Import(Plan plan, Plan imported, List<Match> matches) implements Operation {

		@Override
		public String name() {
			return "importDocument";
		}

		@Override
		public Optional<Refusal> check() {
			return Permission.toMerge(plan, imported);
		}

		@Override
		public void apply() {
			LockedContent locked = LockedContent.of(plan);
			PlanMerge.update(plan, imported, matches);
			locked.putBack();
		}
	}

	/** Called on a background thread, which waits for the session's. */
	@Override
	public boolean update(String planId, Plan imported, List<Match> matches, String comment) {
		CompletableFuture<Boolean> done = new CompletableFuture<>();
		display.asyncExec(() -> {
			try {
				workspace.session(planId).ifPresentOrElse(session -> save(session, imported, matches, comment, done),
						() -> done.complete(false));
			} catch (RuntimeException e) {
				done.completeExceptionally(e);
			}
		});
		return done.join();
	}

	private void save(EditingSession session, Plan imported, List<Match> matches, String comment,
			CompletableFuture<Boolean> done) {
		boolean dirty = session.isDirty();
		session.execute(new Import((Plan) session.root(), imported, matches));
		if (dirty) {
			unsaved.add(PlanInput.of(session).title());
			done.complete(true);
			return;
		}
		session.save(savedBy, comment).whenComplete((revision, error) -> {
			if (error == null) {
				done.complete(true);
			} else {
				done.completeExceptionally(error);
			}
		});
	}
}
