package se.styrkedjan.benchmarks;

import java.nio.file.Path;

/**
 * One job that is measured. Each measured process makes one instance, prepares it once, runs it one or more times and
 * closes it. Only {@link #run()} is timed.
 */
public interface Benchmark extends AutoCloseable {

	/** @return what is measured, in a few words */
	String title();

	/** @return how long it may take on a machine of two cores */
	Limit limit();

	/**
	 * Makes what the job needs.
	 *
	 * @param folder an empty folder of this process alone; it is removed afterwards
	 * @throws Exception when the job can't be prepared; the benchmark is then reported as failed
	 */
	void prepare(Path folder) throws Exception;

	/**
	 * Does the job once, in the same way each time.
	 *
	 * @throws Exception when the job fails; the benchmark is then reported as failed
	 */
	void run() throws Exception;

	/**
	 * Puts back what a run has changed, so that the next one finds what the first found. Not timed.
	 *
	 * @throws Exception when it can't be put back; the benchmark is then reported as failed
	 */
	default void restore() throws Exception {
		// most jobs change nothing
	}

	@Override
	default void close() throws Exception {
		// most jobs leave nothing open
	}
}
