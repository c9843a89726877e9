package se.styrkedjan.ui.work;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

import se.styrkedjan.store.Progress;

/**
 * Work that may take long: it runs beside the user interface, never blocks it, and is shown in the progress line of the
 * window when it takes more than 200 ms. Methods are called on the UI thread.
 */
public final class LongWork {

	private static final ExecutorService THREADS = Executors.newCachedThreadPool(runnable -> {
		Thread thread = new Thread(runnable, "long work");
		thread.setDaemon(true);
		return thread;
	});
	private static final List<RunningWork> RUNNING = new CopyOnWriteArrayList<>();

	private LongWork() {
	}

	/**
	 * What is done in the background.
	 *
	 * @param <T> what it answers
	 */
	@FunctionalInterface
	public interface Task<T> {

		/**
		 * Does it.
		 *
		 * @param progress to tell how far it is; throws {@link java.util.concurrent.CancellationException} when the user
		 *                 has cancelled
		 */
		T run(Progress progress) throws Exception;
	}

	/**
	 * Begins work.
	 *
	 * @param title  what is going on, such as <q>Skapar PDF</q>
	 * @param task   what to do, on a background thread
	 * @param done   is given the answer, on the UI thread
	 * @param failed is given the error, on the UI thread; not called when the user has cancelled
	 * @return the work, to watch or cancel it
	 */
	public static <T> RunningWork run(String title, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
		RunningWork work = new RunningWork(title);
		RUNNING.add(work);
		Display display = Display.getCurrent();
		THREADS.execute(() -> finish(display, work, attempt(work, task, done, failed)));
		return work;
	}

	/**
	 * Shows work that goes on elsewhere and cannot be cancelled, until it ends.
	 *
	 * @param title what is going on
	 * @param work  ends well or with an error, on any thread
	 */
	public static void show(String title, CompletionStage<?> work) {
		RunningWork shown = RunningWork.thatCannotStop(title);
		RUNNING.add(shown);
		work.whenComplete((answer, error) -> RUNNING.remove(shown));
	}

	/** All work going on now, oldest first. */
	public static List<RunningWork> running() {
		return List.copyOf(RUNNING);
	}

	private static <T> Runnable attempt(RunningWork work, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
		try {
			T answer = task.run(work);
			return () -> done.accept(answer);
		} catch (Exception | LinkageError | OutOfMemoryError e) {
			return () -> {
				if (!work.isCancelled()) {
					failed.accept(e);
				}
			};
		}
	}

	private static void finish(Display display, RunningWork work, Runnable last) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				RUNNING.remove(work);
				last.run();
			});
		}
	}
}
