package se.styrkedjan.store;

/** How far long work has come, and whether it is to stop; called on the worker's thread. */
public interface Progress {

	/** Says nothing and never stops. */
	Progress NONE = (done, total) -> {
	};

	/**
	 * Tells how far the work is.
	 *
	 * @param done  units of work done
	 * @param total units of work in all, at least {@code done}
	 * @throws java.util.concurrent.CancellationException to stop the work; nothing is kept of it
	 */
	void worked(long done, long total);
}
