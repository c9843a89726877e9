package se.styrkedjan.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Reads a message file, and refuses a key that stands in it twice. */
final class Messages {

	private Messages() {
	}

	/**
	 * Reads a message file.
	 *
	 * @param file the file
	 * @return the texts by key
	 * @throws IOException           when it can't be read
	 * @throws IllegalStateException when a key occurs twice or a text is empty
	 */
	static Map<String, String> read(Path file) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		var strict = new Properties() {
			private static final long serialVersionUID = 1L;

			@Override
			public synchronized Object put(Object key, Object value) {
				if (texts.put((String) key, (String) value) != null) {
					throw new IllegalStateException(file + ": " + key + " stands there twice");
				}
				return null;
			}
		};
		try (var reader = Files.newBufferedReader(file)) {
			strict.load(reader);
		}
		return texts;
	}
}
