package se.styrkedjan.forms.search;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SearchAnswer;
import se.styrkedjan.store.SearchAnswer.Extent;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.SearchQuestion.Effort;
import se.styrkedjan.store.Store;

/**
 * Searches beside the user interface. A new question stops the one before. What is found quickly is answered at once; when
 * that is not certain to be all, the search goes on and answers once more. Used on the UI thread.
 */
final class Searching {

	/**
	 * Is told, on the UI thread, what was found of the last question.
	 *
	 * @param found  what to do with an answer
	 * @param failed what to do with an error
	 */
	record Listener(Consumer<SearchAnswer> found, Consumer<Throwable> failed) {
	}

	private final Display display;
	private final Listener listener;
	private final AtomicLong latest = new AtomicLong();
	private final ExecutorService thread = Executors.newSingleThreadExecutor(runnable -> {
		Thread worker = new Thread(runnable, "search");
		worker.setDaemon(true);
		return worker;
	});

	Searching(Display display, Listener listener) {
		this.display = display;
		this.listener = listener;
	}

	/** Asks; the listener is given one answer or two, of which only the last may be {@link Extent#ALL}. */
	void ask(Store store, SearchQuestion question) {
		long number = latest.incrementAndGet();
		thread.execute(() -> {
			try {
				find(store, question, number);
			} catch (CancellationException e) {
				// somebody has asked something else
			} catch (RuntimeException e) {
				tell(number, () -> listener.failed().accept(e));
			}
		});
	}

	/** Forgets what was asked. */
	void stop() {
		latest.incrementAndGet();
	}

	/** Stops for good. */
	void end() {
		stop();
		thread.shutdown();
	}

	private void find(Store store, SearchQuestion question, long number) {
		Progress whileLatest = (done, total) -> {
			if (number != latest.get()) {
				throw new CancellationException();
			}
		};
		whileLatest.worked(0, 0);
		SearchAnswer quick = store.queries().search(question.by(Effort.QUICK), whileLatest);
		tell(number, () -> listener.found().accept(quick));
		if (quick.extent() == Extent.UNFINISHED) {
			SearchAnswer whole = store.queries().search(question.by(Effort.WHOLE), whileLatest);
			tell(number, () -> listener.found().accept(whole));
		}
	}

	private void tell(long number, Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (number == latest.get()) {
					news.run();
				}
			});
		}
	}
}
