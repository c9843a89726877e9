package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;

/**
 * Kills a saving process at random moments, of starting, recovering and saving alike, and looks each time whether the
 * database opens and holds every acknowledged revision. The kills go on in the same database.
 */
final class CrashTrial {

	/**
	 * What a trial came to.
	 *
	 * @param kills        processes killed
	 * @param acknowledged revisions acknowledged in all
	 * @param idle         processes killed before they had acknowledged any
	 */
	record Result(int kills, long acknowledged, int idle) {
	}

	private static final int LATEST_KILL = 1000;

	private final Path folder;
	private final Random random;
	private final String planId = new GeneratedPlans(1).plan(1, 2025).getId();
	private long acknowledged;
	private int idle;

	/** A trial in a folder, with moments that follow from a seed. */
	CrashTrial(Path folder, long seed) {
		this.folder = folder;
		this.random = new Random(seed);
	}

	/** Runs it. */
	Result run(int kills) throws IOException {
		try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
			for (int i = 0; i < kills; i++) {
				long before = acknowledged;
				killOne(killer);
				idle += acknowledged == before ? 1 : 0;
				check(before);
			}
		}
		try (Store store = DerbyStore.open(location())) {
			store.rebuildProjection(Progress.NONE);
		}
		return new Result(kills, acknowledged, idle);
	}

	/** Of four kills one comes while the process starts, one around its first save, two in the midst of saving. */
	private void killOne(ScheduledExecutorService killer) throws IOException {
		try (ChildProcess child = ChildProcess.start(folder, SavingProcess.class, location(), 0)) {
			int linesToWaitFor = random.nextInt(4);
			for (int i = 0; i < Math.min(linesToWaitFor, 2); i++) {
				acknowledge(child.line());
			}
			killer.schedule(child::kill, random.nextInt(LATEST_KILL), TimeUnit.MILLISECONDS);
			child.lines().forEach(this::acknowledge);
		}
	}

	private void acknowledge(String line) {
		if (line != null && line.matches("\\d+")) {
			acknowledged = Long.parseLong(line);
		}
	}

	/** The last save may have been kept without having been acknowledged. */
	private void check(long before) {
		try (Store store = DerbyStore.open(location())) {
			long newest = store.document(planId).map(info -> info.revision()).orElse(0L);
			require(newest == acknowledged || newest == acknowledged + 1,
					"newest %d, acknowledged %d".formatted(newest, acknowledged));
			acknowledged = newest;
			for (long revision = before + 1; revision <= newest; revision++) {
				Plan plan = (Plan) store.load(planId, revision).root();
				require(SavingProcess.title(revision).equals(plan.getGoals().getFirst().getTitle()),
						"content " + revision);
			}
			if (newest > 0) {
				List<Long> numbers = store.history(planId).reversed().stream().map(Revision::number).toList();
				require(numbers.equals(LongStream.rangeClosed(1, newest).boxed().toList()), "history " + numbers);
				require(SavingProcess.title(newest).equals(store.queries().goals(planId).getFirst().title()), "rows");
			}
		}
	}

	private Path location() {
		return folder.resolve("store");
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new AssertionError(otherwise);
		}
	}
}
