package se.styrkedjan.benchmarks;

import java.util.OptionalLong;

/**
 * How long a job may take, as the median of its measurements.
 *
 * @param cold the most for the first time in a new process, in milliseconds, if there is a limit
 * @param warm the most once the process has done it some times, in milliseconds, if there is a limit
 */
public record Limit(OptionalLong cold, OptionalLong warm) {

	/** @return a limit for the warm job alone, in milliseconds */
	public static Limit warm(long milliseconds) {
		return new Limit(OptionalLong.empty(), OptionalLong.of(milliseconds));
	}

	/** @return one limit that holds cold and warm, in milliseconds */
	public static Limit always(long milliseconds) {
		return new Limit(OptionalLong.of(milliseconds), OptionalLong.of(milliseconds));
	}
}
