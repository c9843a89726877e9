package se.styrkedjan.headless;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err one line for each problem, and progress
 */
record Console(PrintStream out, PrintStream err) {

	/** Prints a result that is worded by {@link Messages}. */
	void say(String key, Object... arguments) {
		out.println(Messages.of(key, arguments));
	}

	/** Prints a problem that is worded by {@link Messages}. */
	void complain(String key, Object... arguments) {
		err.println(Messages.of(key, arguments));
	}
}
