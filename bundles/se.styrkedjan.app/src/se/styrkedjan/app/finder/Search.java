package se.styrkedjan.app.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.ui.contribution.Finder;
import se.styrkedjan.ui.contribution.Hit;

/** Asks all contributed finders in the background; only the answer to the latest question is shown. */
final class Search {

	private static final int LIMIT = 9;

	private final Display display;
	private final List<Finder> finders = contributed();
	private final AtomicLong latest = new AtomicLong();
	private final ExecutorService thread = Executors.newSingleThreadExecutor(runnable -> {
		Thread worker = new Thread(runnable, "find");
		worker.setDaemon(true);
		return worker;
	});

	Search(Display display) {
		this.display = display;
	}

	/** Finds and tells, on the UI thread, unless something else has been asked meanwhile. */
	void ask(String words, Consumer<List<Hit>> answer) {
		long question = latest.incrementAndGet();
		thread.execute(() -> {
			if (question == latest.get()) {
				List<Hit> hits = find(words);
				if (!display.isDisposed() && question == latest.get()) {
					display.asyncExec(() -> answer.accept(hits));
				}
			}
		});
	}

	void end() {
		latest.incrementAndGet();
		thread.shutdown();
	}

	private List<Hit> find(String words) {
		List<Hit> hits = new ArrayList<>();
		for (Finder finder : finders) {
			try {
				hits.addAll(finder.find(words, LIMIT));
			} catch (RuntimeException e) {
				Platform.getLog(Search.class).error("finder " + finder.getClass().getName(), e);
			}
		}
		return hits;
	}

	private static List<Finder> contributed() {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("se.styrkedjan.ui.finder"))
				.sorted(Comparator.comparingInt(element -> Integer.parseInt(element.getAttribute("order"))))
				.flatMap(Search::create).toList();
	}

	private static Stream<Finder> create(IConfigurationElement element) {
		try {
			return Stream.of((Finder) element.createExecutableExtension("class"));
		} catch (CoreException e) {
			Platform.getLog(Search.class).log(e.getStatus());
			return Stream.empty();
		}
	}
}
