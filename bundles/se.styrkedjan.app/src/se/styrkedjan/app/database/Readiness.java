package se.styrkedjan.app.database;

import se.styrkedjan.store.Store;

/**
 * Has what is slow the first time, such as to open a plan, save or search, done once before the user asks for it, on a
 * thread of the lowest priority, where the system heeds that.
 */
final class Readiness {

	private static final System.Logger LOG = System.getLogger(Readiness.class.getName());

	private Readiness() {
	}

	/** Begins it, once the window can be used. */
	static void begin(Store store) {
		Thread thread = new Thread(() -> prepare(store), "prepare");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	/** What does not work now is told when the user asks for it. */
	private static void prepare(Store store) {
		try {
			store.prepare();
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.DEBUG, "not prepared", e);
		}
	}
}
