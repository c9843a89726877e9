package se.styrkedjan.interchange.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the real documents beside the project; tests over them are skipped where they are missing. */
public final class Corpus {

	/** The annual report, with tables parted by tabs. */
	public static final String VB = "vb-2025-ekonomiskt-bistand.txt";
	/** The plan, as text that runs together. */
	public static final String VP = "vp-2026-vuxenenheten.txt";

	private Corpus() {
	}

	/** @return the file; the test is skipped when it is missing */
	public static Path file(String name) {
		var file = shared().resolve("corpus").resolve(name);
		assumeTrue(Files.exists(file), "skipped: the corpus is not here (" + file + ")");
		return file;
	}

	private static Path shared() {
		var told = System.getProperty("styrkedjan.shared");
		if (told != null) {
			return Path.of(told);
		}
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			var candidate = folder.resolve("shared");
			if (Files.isDirectory(candidate.resolve("corpus"))) {
				return candidate;
			}
		}
		return Path.of("shared");
	}
}
