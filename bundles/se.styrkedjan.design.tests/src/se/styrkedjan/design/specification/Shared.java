package se.styrkedjan.design.specification;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds Sirius' own metamodels, which lie beside the repository and are never part of it. */
final class Shared {

	private Shared() {
	}

	/** Path of a metamodel file. Skips the test that asks when it is not there. */
	static Path metamodel(String file) {
		var path = root().resolve("sirius-metamodel").resolve(file);
		assumeTrue(Files.isReadable(path), () -> "skipped: " + file + " of Sirius is not at " + path);
		return path;
	}

	private static Path root() {
		var told = System.getProperty("styrkedjan.shared");
		return told != null ? Path.of(told) : besideAnyParent();
	}

	private static Path besideAnyParent() {
		return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
				.map(parent -> parent.resolve("shared")).filter(Files::isDirectory).findFirst().orElse(Path.of("shared"));
	}
}
