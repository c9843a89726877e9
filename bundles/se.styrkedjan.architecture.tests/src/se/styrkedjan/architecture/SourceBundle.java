package se.styrkedjan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;

/**
 * One bundle of the work tree.
 *
 * @param folder its folder, of the name of the bundle
 */
record SourceBundle(Path folder) implements Comparable<SourceBundle> {

	private static final String PREFIX = "se.styrkedjan.";

	/** @return the bundle's symbolic name without the prefix that all share */
	String name() {
		var name = folder.getFileName().toString();
		return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
	}

	boolean isTests() {
		return name().endsWith(".tests") || Layers.FOR_TESTS.contains(name());
	}

	/** @return the bundles that the manifest requires, by their whole names */
	List<String> required() {
		var file = folder.resolve("META-INF/MANIFEST.MF");
		try (var stream = Files.newInputStream(file)) {
			var header = new Manifest(stream).getMainAttributes().getValue("Require-Bundle");
			return header == null ? List.of() : Arrays.stream(header.split(",(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)"))
					.map(clause -> clause.split(";")[0].trim()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the classes that were compiled from the sources; the folder is missing before the bundle is built */
	Path classes() {
		return Path.of(System.getProperty("styrkedjan.classes", "target/classes").startsWith("/")
				? System.getProperty("styrkedjan.classes") + "/" + folder.getFileName()
				: folder.resolve("target/classes").toString());
	}

	/** @return the hand-written Java sources */
	List<Path> sources() {
		return files(folder.resolve("src"), ".java");
	}

	/** @return the files of {@code src} and of the bundle's own folder that end like this */
	List<Path> files(String ending) {
		return files(folder, ending);
	}

	private static List<Path> files(Path below, String ending) {
		try (var files = Files.walk(below)) {
			return files.filter(file -> file.toString().endsWith(ending))
					.filter(file -> !file.toString().contains("/target/") && !file.toString().contains("/src-gen/"))
					.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public int compareTo(SourceBundle other) {
		return folder.compareTo(other.folder);
	}
}
