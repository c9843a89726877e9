package se.styrkedjan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** One measured process: prepares a benchmark, runs it as often as asked, prints each duration in nanoseconds. */
public final class Sample {

	static final String MARK = "sample ";

	private Sample() {
	}

	/**
	 * Measures in this process.
	 *
	 * @param arguments class of the benchmark, runs that are not counted, runs that are, and {@code started} to begin after
	 *                  what the window prepares
	 * @throws Exception when the benchmark fails
	 */
	public static void main(String[] arguments) throws Exception {
		var folder = Files.createTempDirectory("styrkedjan-benchmark");
		var type = Class.forName(arguments[0]).asSubclass(Benchmark.class);
		try (Benchmark benchmark = type.getDeclaredConstructor().newInstance()) {
			benchmark.prepare(folder);
			if (arguments.length > 3 && benchmark instanceof Prepared prepared) {
				prepared.start();
			}
			measure(benchmark, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
		} finally {
			delete(folder);
		}
		System.exit(0);
	}

	private static void measure(Benchmark benchmark, int uncounted, int counted) throws Exception {
		for (var i = 0; i < uncounted + counted; i++) {
			var start = System.nanoTime();
			benchmark.run();
			var duration = System.nanoTime() - start;
			benchmark.restore();
			if (i >= uncounted) {
				System.out.println(MARK + duration);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
