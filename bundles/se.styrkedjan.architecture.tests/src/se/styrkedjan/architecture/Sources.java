package se.styrkedjan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of source files. */
final class Sources {

	private Sources() {
	}

	/** @return the lines of a file; one that is not UTF-8 ends the test with its name */
	static List<String> lines(Path file) {
		return text(file).lines().toList();
	}

	/** @return the whole text of a file */
	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file + " is not UTF-8 text", e);
		}
	}

	/** @return a path from the bundle's folder on, with forward slashes */
	static String shortName(Path file) {
		var path = file.toString().replace('\\', '/');
		return path.substring(path.indexOf("/bundles/") + "/bundles/".length());
	}
}
