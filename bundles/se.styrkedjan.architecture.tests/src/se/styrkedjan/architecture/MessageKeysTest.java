package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Swedish (the default) and English say the same things. */
class MessageKeysTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

	@TestFactory
	Stream<DynamicTest> swedishAndEnglishHaveTheSameKeysAndArguments() {
		var files = swedishFiles();
		assertTrue(files.size() > 1, "no message files found");
		return files.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
	}

	private static List<Path> swedishFiles() {
		return Workspace.bundles().stream().flatMap(bundle -> bundle.files(".properties").stream())
				.filter(file -> file.getFileName().toString().matches("(\\w*[mM]essages|plugin)\\.properties")).toList();
	}

	private static String name(Path file) {
		var path = file.toString().replace('\\', '/');
		return path.substring(path.indexOf("se.styrkedjan"));
	}

	private static void compare(Path file) throws Exception {
		var other = file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
		assertTrue(Files.exists(other), () -> "no English for " + name(file));
		var swedish = Messages.read(file);
		var english = Messages.read(other);
		assertEquals(new TreeSet<>(swedish.keySet()), new TreeSet<>(english.keySet()));
		assertAll(swedish.keySet().stream().map(key -> () -> sameArguments(key, swedish.get(key), english.get(key))));
		assertAll(swedish.keySet().stream().map(key -> () -> assertTrue(!key.matches(".*_\\d{1,2}"), key + " has no name")));
	}

	private static void sameArguments(String key, String swedish, String english) {
		assertEquals(arguments(swedish), arguments(english), key);
	}

	private static TreeSet<String> arguments(String text) {
		var found = new TreeSet<String>();
		ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
		return found;
	}
}
