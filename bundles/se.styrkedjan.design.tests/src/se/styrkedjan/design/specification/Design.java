package se.styrkedjan.design.specification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the files of the bundle under test in the work tree. */
public final class Design {

	private Design() {
	}

	/** The specification that people edit. */
	public static Path specification() {
		return file("description/styrkedjan.odesign");
	}

	/** A file of the bundle; its path starts at the root of the bundle. */
	public static Path file(String path) {
		return Stream.iterate(Path.of("").toAbsolutePath(), parent -> parent != null, Path::getParent)
				.flatMap(parent -> Stream.of(parent.resolve("se.styrkedjan.design"),
						parent.resolve("bundles/se.styrkedjan.design")))
				.filter(Files::isDirectory).findFirst().orElseThrow().resolve(path);
	}
}
