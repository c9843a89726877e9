package se.styrkedjan.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ServiceLoader;

/**
 * Measures all benchmarks, or those whose class names contain one of the arguments, and prints a table. A benchmark is
 * found by its line in {@code META-INF/services}. Ends with 1 when one failed or was slower than its limit.
 */
public final class Benchmarks {

	/** Names the options of Java that the product is started with; so are the measured processes. */
	private static final String OPTIONS = "styrkedjan.benchmark.options";
	private static final int PROCESSES = 9;
	private static final int WARM_UP = 15;
	private static final int WARM = 15;

	private Benchmarks() {
	}

	/**
	 * Measures.
	 *
	 * @param arguments parts of class names; none means all
	 * @throws Exception when a process can't be started
	 */
	public static void main(String[] arguments) throws Exception {
		System.out.printf("Java %s, %d processors, %s %s%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors(),
				System.getProperty("os.name"), System.getProperty("os.version"));
		System.out.println("| job | cold: median (least–most) | limit | first in the window | warm: median (least–most) | limit | |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
		var good = true;
		for (Benchmark benchmark : ServiceLoader.load(Benchmark.class)) {
			if (isChosen(benchmark, arguments)) {
				good &= report(benchmark);
			}
		}
		System.exit(good ? 0 : 1);
	}

	private static boolean isChosen(Benchmark benchmark, String[] arguments) {
		var name = benchmark.getClass().getSimpleName().toLowerCase();
		return arguments.length == 0 || List.of(arguments).stream().anyMatch(part -> name.contains(part.toLowerCase()));
	}

	private static boolean report(Benchmark benchmark) throws IOException, InterruptedException {
		List<Double> cold = new ArrayList<>();
		List<Double> first = new ArrayList<>();
		for (var i = 0; i < PROCESSES; i++) {
			cold.addAll(sample(benchmark, 0, 1));
			if (benchmark instanceof Prepared) {
				first.addAll(sample(benchmark, 0, 1, "started"));
			}
		}
		var warm = sample(benchmark, WARM_UP, WARM);
		if (cold.size() < PROCESSES || warm.size() < WARM || benchmark instanceof Prepared && first.size() < PROCESSES) {
			System.out.printf("| %s | | | | | | **failed** |%n", benchmark.title());
			return false;
		}
		return print(benchmark, Median.of(cold), first.isEmpty() ? Optional.empty() : Optional.of(Median.of(first)),
				Median.of(warm));
	}

	/** The first run in the window is to keep the limit of a warm one. */
	private static boolean print(Benchmark benchmark, Median cold, Optional<Median> first, Median warm) {
		var limit = benchmark.limit();
		var good = keeps(cold, limit.cold()) && keeps(warm, limit.warm())
				&& first.stream().allMatch(median -> keeps(median, limit.warm()));
		System.out.printf("| %s | %s | %s | %s | %s | %s | %s |%n", benchmark.title(), cold, text(limit.cold()),
				first.map(Median::toString).orElse(""), warm, text(limit.warm()), good ? "ok" : "**too slow**");
		return good;
	}

	private static boolean keeps(Median measured, OptionalLong limit) {
		return limit.isEmpty() || measured.middle() < limit.getAsLong();
	}

	private static String text(OptionalLong limit) {
		return limit.isEmpty() ? "" : limit.getAsLong() + " ms";
	}

	/** A process of its own for each sample: the first run is cold, and one benchmark does not warm up another. */
	private static List<Double> sample(Benchmark benchmark, int uncounted, int counted, String... more)
			throws IOException, InterruptedException {
		var java = ProcessHandle.current().info().command().orElse("java");
		List<String> command = new ArrayList<>(List.of(java));
		command.addAll(List.of(System.getProperty(OPTIONS, "").split(" ")));
		command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
				passedOn("styrkedjan.shared"), passedOn("styrkedjan.benchmark.city"), "-cp",
				System.getProperty("java.class.path"), Sample.class.getName(), benchmark.getClass().getName(),
				String.valueOf(uncounted), String.valueOf(counted)));
		command.addAll(List.of(more));
		command.removeIf(String::isEmpty);
		var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		return durations(process);
	}

	private static String passedOn(String property) {
		return "-D" + property + "=" + System.getProperty(property);
	}

	private static List<Double> durations(Process process) throws IOException, InterruptedException {
		List<Double> milliseconds = new ArrayList<>();
		try (var lines = process.inputReader()) {
			lines.lines().filter(line -> line.startsWith(Sample.MARK))
					.forEach(line -> milliseconds.add(Long.parseLong(line.substring(Sample.MARK.length())) / 1e6));
		}
		return process.waitFor() == 0 ? milliseconds : List.of();
	}
}
