package se.styrkedjan.editing.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import se.styrkedjan.editing.SessionListener;

/**
 * Tells listeners, each shielded from the others and the model from all: one that fails must not leave an undo half made.
 * Its failure goes to the thread's handler of uncaught exceptions.
 */
final class SessionListeners {

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	void add(SessionListener listener) {
		listeners.add(listener);
	}

	void remove(SessionListener listener) {
		listeners.remove(listener);
	}

	void tell(Consumer<SessionListener> news) {
		for (SessionListener listener : listeners) {
			try {
				news.accept(listener);
			} catch (RuntimeException failure) {
				Thread thread = Thread.currentThread();
				thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
			}
		}
	}
}
