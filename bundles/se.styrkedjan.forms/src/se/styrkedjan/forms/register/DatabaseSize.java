package se.styrkedjan.forms.register;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Language;

/** How much room a database takes, in words, when it is so large that rewriting its files takes minutes. */
final class DatabaseSize {

	/** About ten megabytes a second were rewritten on a busy computer with two cores. */
	private static final long LARGE = 500_000_000;
	private static final double GIGABYTE = 1e9;

	private DatabaseSize() {
	}

	/** Its size, such as <q>5,1 GB</q>; empty when it is not large, or cannot be told. */
	static Optional<String> ofLarge(Store store) {
		long size = size(store.location());
		return size < LARGE ? Optional.empty()
				: Optional.of(String.format(Language.current(), "%.1f GB", size / GIGABYTE));
	}

	private static long size(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
		} catch (IOException e) {
			return 0;
		}
	}
}
