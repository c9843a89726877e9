package se.styrkedjan.ui.work;

import java.util.concurrent.CancellationException;

import se.styrkedjan.store.Progress;

/** One piece of long work that is going on: how long, how far, and whether it is to stop. Thread-safe. */
public final class RunningWork implements Progress {

	private final String title;
	private final boolean cancellable;
	private final long begun = System.nanoTime();
	private volatile int percent = -1;
	private volatile boolean cancelled;

	RunningWork(String title) {
		this(title, true);
	}

	private RunningWork(String title, boolean cancellable) {
		this.title = title;
		this.cancellable = cancellable;
	}

	/** Work that nobody can ask to stop. */
	static RunningWork thatCannotStop(String title) {
		return new RunningWork(title, false);
	}

	/** Whether it can be asked to stop, and has not been yet. */
	public boolean isCancellable() {
		return cancellable && !cancelled;
	}

	@Override
	public void worked(long done, long total) {
		if (cancelled) {
			throw new CancellationException(title);
		}
		percent = total <= 0 ? -1 : (int) (100 * done / total);
	}

	/** Asks the work to stop as soon as it can; nothing of it is kept. */
	public void cancel() {
		cancelled = true;
	}

	/** Whether it has been asked to stop. */
	public boolean isCancelled() {
		return cancelled;
	}

	/** What is going on. */
	public String title() {
		return title;
	}

	/** How far it is, 0 to 100; -1 while that is not known. */
	public int percent() {
		return percent;
	}

	/** Milliseconds since it began. */
	public long elapsed() {
		return (System.nanoTime() - begun) / 1_000_000;
	}
}
