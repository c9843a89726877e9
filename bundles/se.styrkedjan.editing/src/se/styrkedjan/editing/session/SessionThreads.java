package se.styrkedjan.editing.session;

import java.util.concurrent.Executor;

/**
 * Where the work of sessions runs.
 *
 * @param session runs on the thread that owns the models: {@code display::asyncExec} in the workbench
 * @param writer  runs the writing to the store, one task at a time and in order
 */
public record SessionThreads(Executor session, Executor writer) {

	/** All on the caller's thread: for the command line and for tests. */
	public static final SessionThreads SAME = new SessionThreads(Runnable::run, Runnable::run);
}
