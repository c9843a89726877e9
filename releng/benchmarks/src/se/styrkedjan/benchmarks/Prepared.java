package se.styrkedjan.benchmarks;

/** A job for which the window prepares before the user can ask for it; its first run after that is measured too. */
public interface Prepared extends Benchmark {

	/**
	 * Does what the window does in the background after its start, or when the dialog of the job opens.
	 *
	 * @throws Exception when it fails; the benchmark is then reported as failed
	 */
	void start() throws Exception;
}
