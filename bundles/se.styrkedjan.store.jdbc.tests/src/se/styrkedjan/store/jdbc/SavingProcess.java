package se.styrkedjan.store.jdbc;

import java.nio.file.Path;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;

/**
 * Saves the plan of unit 1, 2025 over and over, until it is killed; prints the number of each revision when the store
 * has acknowledged it. Every revision carries its number as the title of its first goal.
 */
final class SavingProcess {

	private SavingProcess() {
	}

	/** Takes the location of the store and the number of saves, 0 for no end. */
	public static void main(String[] arguments) throws InterruptedException {
		endWithParent();
		try (Store store = DerbyStore.open(Path.of(arguments[0]))) {
			int saves = Integer.parseInt(arguments[1]);
			Plan plan = new GeneratedPlans(20).plan(1, 2025);
			long newest = store.document(plan.getId()).map(info -> info.revision()).orElse(0L);
			System.out.println("open");
			for (int i = 0; saves == 0 || i < saves; i++) {
				plan.getGoals().getFirst().setTitle(title(newest + 1));
				newest = store.save(new SaveRequest(plan, newest, "Child", "")).number();
				System.out.println(newest);
			}
			Thread.sleep(Long.MAX_VALUE);
		}
	}

	/** A test that is stopped leaves no process behind. */
	private static void endWithParent() {
		ProcessHandle.current().parent()
				.ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
	}

	/** The title that revision has. */
	static String title(long revision) {
		return "revision " + revision;
	}
}
