package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kills a saving process many times: arguments are the number of kills (200 when none is given) and a seed. */
public final class CrashBenchmark {

	private CrashBenchmark() {
	}

	/** See the class. */
	public static void main(String[] arguments) throws IOException {
		int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
		Path folder = Files.createTempDirectory("styrkedjan-crash");
		System.out.println("seed " + seed + ", folder " + folder);
		CrashTrial.Result result = new CrashTrial(folder, seed).run(kills);
		Folders.delete(folder);
		System.out.printf("%d kills, %d of them before the first save, %d acknowledged saves, none lost%n",
				result.kills(), result.idle(), result.acknowledged());
	}
}
