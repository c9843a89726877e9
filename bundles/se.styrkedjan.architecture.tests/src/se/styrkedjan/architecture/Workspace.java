package se.styrkedjan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The work tree whose shape is checked. */
final class Workspace {

	private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();

	private Workspace() {
	}

	/** @return every bundle of the product with Java in it, in alphabetical order, without test fragments and flavours */
	static List<SourceBundle> bundles() {
		return folders().filter(bundle -> !bundle.isTests()).filter(bundle -> !Layers.OF_FLAVOURS.contains(bundle.name()))
				.toList();
	}

	/** @return every folder below {@code bundles} that holds Java sources, test fragments among them */
	static List<SourceBundle> bundlesAndTests() {
		return folders().toList();
	}

	private static Stream<SourceBundle> folders() {
		try (var folders = Files.list(BUNDLES)) {
			return folders.filter(folder -> Files.isDirectory(folder.resolve("src"))).map(SourceBundle::new).sorted()
					.toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
