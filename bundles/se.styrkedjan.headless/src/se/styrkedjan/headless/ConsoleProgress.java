package se.styrkedjan.headless;

import se.styrkedjan.store.Progress;

/** Shows on one line how far long work is, at every tenth part, when it takes more than a moment. */
final class ConsoleProgress implements Progress {

	private static final long SILENT_NANOS = 2_000_000_000L;
	private static final int STEPS = 10;

	private final Console console;
	private final long begun = System.nanoTime();
	private long shown;

	ConsoleProgress(Console console) {
		this.console = console;
	}

	@Override
	public void worked(long done, long total) {
		long step = total == 0 ? 0 : done * STEPS / total;
		if (step > shown && System.nanoTime() - begun > SILENT_NANOS) {
			shown = step;
			console.complain("progress", done, total);
		}
	}
}
