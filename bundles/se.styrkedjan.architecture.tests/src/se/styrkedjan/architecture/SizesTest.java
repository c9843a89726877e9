package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * A class has one reason to exist and can be read at one sitting; a test class may tell a few stories more. What counts is
 * code: comments, imports and empty lines are free, since they make nothing harder to read. Files have a limit as well.
 */
class SizesTest {

	private static final int USUAL = 150;
	private static final int USUAL_FOR_TESTS = 250;
	private static final int NEVER_ABOVE = 400;

	@Test
	void noSourceIsLongerThanCanBeRead() {
		var tooLong = Workspace.bundlesAndTests().stream().flatMap(bundle -> bundle.sources().stream())
				.filter(source -> Sources.lines(source).size() > NEVER_ABOVE).map(Sources::shortName).toList();

		assertEquals(List.of(), tooLong);
	}

	@Test
	void longSourcesAreReviewedExceptions() throws IOException {
		var unreviewed = longerThan(USUAL, USUAL_FOR_TESTS);
		unreviewed.keySet().removeAll(exceptions());

		assertEquals(Map.of(), unreviewed, "split it, or have it reviewed and put into long-sources.txt with the reason");
	}

	@Test
	void theListOfExceptionsHoldsNothingElse() throws IOException {
		var needless = new TreeSet<>(exceptions());
		needless.removeAll(longerThan(USUAL, USUAL_FOR_TESTS).keySet());

		assertEquals(new TreeSet<>(), needless);
	}

	private static Map<String, Integer> longerThan(int lines, int linesOfTests) {
		return Workspace.bundlesAndTests().stream()
				.flatMap(bundle -> longerThan(bundle, bundle.isTests() ? linesOfTests : lines))
				.collect(Collectors.toMap(Sources::shortName, SizesTest::length, (a, b) -> a, TreeMap::new));
	}

	private static Stream<Path> longerThan(SourceBundle bundle, int lines) {
		return bundle.sources().stream().filter(source -> length(source) > lines);
	}

	private static int length(Path source) {
		return (int) Sources.lines(source).stream().map(String::strip).filter(SizesTest::isCode).count();
	}

	private static boolean isCode(String line) {
		return !line.isEmpty() && !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//")
				&& !line.startsWith("import ") && !line.startsWith("package ");
	}

	/** One source a line, then a space and the reason; lines that begin with # are remarks. */
	private static List<String> exceptions() throws IOException {
		try (var list = SizesTest.class.getResourceAsStream("long-sources.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ")[0]).toList();
		}
	}
}
