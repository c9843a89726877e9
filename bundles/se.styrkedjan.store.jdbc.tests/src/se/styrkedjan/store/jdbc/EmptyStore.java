package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.store.Store;

/** Opens empty stores quickly: makes one database in a run of the tests and copies its folder. */
final class EmptyStore {

	private static Path template;

	private EmptyStore() {
	}

	/** Opens the store of a folder, which is new or was opened here before. */
	static Store open(Path location) {
		return DerbyStore.open(copied(location));
	}

	/** The folder, with an empty database when it had none. */
	static Path copied(Path location) {
		try {
			if (!Files.exists(location)) {
				copy(template(), location);
			}
			return location;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static synchronized Path template() throws IOException {
		if (template == null) {
			Path folder = Files.createTempDirectory("styrkedjan-empty");
			DerbyStore.open(folder).close();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
			template = folder;
		}
		return template;
	}

	/** Copies a folder with all it holds. */
	static void copy(Path from, Path to) throws IOException {
		List<Path> all;
		try (Stream<Path> walk = Files.walk(from)) {
			all = walk.toList();
		}
		Files.createDirectories(to.getParent());
		for (Path path : all) {
			Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
	}

	private static void remove(Path folder) {
		try {
			Folders.delete(folder);
		} catch (IOException e) {
			// it lies in the folder for temporary files
		}
	}
}
