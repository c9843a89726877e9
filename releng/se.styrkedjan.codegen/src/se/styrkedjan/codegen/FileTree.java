package se.styrkedjan.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** The text files below a folder, by their path relative to it with forward slashes. */
public final class FileTree {

	private FileTree() {
	}

	/**
	 * Reads every regular file below a folder, with line ends as LF.
	 *
	 * @param folder the folder; a missing one reads as empty
	 * @return the files' texts by relative path, in alphabetical order
	 * @throws IOException when a file can't be read as UTF-8
	 */
	public static SortedMap<String, String> read(Path folder) throws IOException {
		SortedMap<String, String> texts = new TreeMap<>();
		if (!Files.isDirectory(folder)) {
			return texts;
		}
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				var name = folder.relativize(file).toString().replace('\\', '/');
				texts.put(name, Files.readString(file).replace("\r\n", "\n"));
			}
		}
		return texts;
	}

	/**
	 * Makes a folder hold exactly the given files. A file whose text is the same is left untouched.
	 *
	 * @param folder the folder to write; it is made when it is missing
	 * @param texts  the files' texts by relative path
	 * @throws IOException when a file can't be written or removed
	 */
	public static void write(Path folder, SortedMap<String, String> texts) throws IOException {
		var before = read(folder);
		for (var entry : texts.entrySet()) {
			if (!entry.getValue().equals(before.get(entry.getKey()))) {
				var file = folder.resolve(entry.getKey());
				Files.createDirectories(file.getParent());
				Files.writeString(file, entry.getValue(), StandardCharsets.UTF_8);
			}
		}
		for (String name : before.keySet()) {
			if (!texts.containsKey(name)) {
				Files.delete(folder.resolve(name));
			}
		}
	}

	/**
	 * Removes a folder with all that is in it.
	 *
	 * @param folder the folder
	 * @throws IOException when something in it can't be removed
	 */
	public static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(FileTree::deleteOne);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void deleteOne(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
