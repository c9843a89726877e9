package se.styrkedjan.editing.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/** Edits a plan without end, autosaving, and says after each copy how far it has come, until it is killed. */
final class AutosavingProcess {

	private AutosavingProcess() {
	}

	/** Takes the folder of the copies. */
	public static void main(String[] arguments) throws Exception {
		RecoveryCopies copies = new RecoveryCopies(Path.of(arguments[0]));
		ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
		ExecutorService owner = Executors.newSingleThreadExecutor();
		Autosave autosave = new Autosave(copies, new Autosave.Schedule(owner, timer, Duration.ZERO),
				IOException::printStackTrace);
		EditingSession session = owner.submit(() -> new Workspace(new MemoryStore(), Behaviours.all(),
				SessionThreads.SAME, autosave).create(PlanBuilder.plan().plan())).get();
		for (int edit = 1;; edit++) {
			int number = edit;
			owner.submit(() -> session.execute(new SetFeature(plan(session), Literals.PLAN__UNIT_NAME, "Enhet " + number)))
					.get();
			settle(timer, owner);
			System.out.println(number);
		}
	}

	/** The timer has asked for the copy, the owner has made it, and the timer has written it. */
	private static void settle(ScheduledExecutorService timer, ExecutorService owner) throws Exception {
		for (ExecutorService thread : List.of(timer, owner, timer)) {
			thread.submit(() -> {
				// only waits for its turn
			}).get();
		}
	}

	private static Plan plan(EditingSession session) {
		return (Plan) session.root();
	}
}
