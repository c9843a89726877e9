package se.styrkedjan.diagram.ui.warmup;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.swt.SWTError;

/** Something that is good to have done and may fail: what goes wrong is written to the log and stops nobody. */
final class Attempt {

	private static final Logger LOG = System.getLogger(Attempt.class.getName());

	private Attempt() {
	}

	/**
	 * Does it on this thread. What is thrown on the UI thread would reach the user as a dialog, so each part that
	 * runs there is an attempt of its own.
	 *
	 * @return whether it went well
	 */
	static boolean at(Runnable part) {
		try {
			part.run();
			return true;
		} catch (RuntimeException | LinkageError | SWTError e) {
			LOG.log(Level.WARNING, "The rehearsal of a diagram failed; the first one opens more slowly.", e);
			return false;
		}
	}
}
