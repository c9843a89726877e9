package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Eclipse's built-in format in what shows up in every diff: tabs, LF, lines that fit. */
class FormattingTest {

	private static final int TAB = 4;
	private static final int COLUMNS = 140;

	@Test
	void linesEndWithLf() {
		assertEquals(List.of(),
				sources().filter(source -> Sources.text(source).contains("\r")).map(Sources::shortName).toList());
	}

	@Test
	void filesEndWithALineEnd() {
		assertEquals(List.of(),
				sources().filter(source -> !Sources.text(source).endsWith("\n")).map(Sources::shortName).toList());
	}

	@Test
	void linesAreIndentedByTabs() {
		assertEquals(List.of(), where(line -> line.matches("\\t* {2,}[^ *].*")));
	}

	@Test
	void linesEndWithoutBlanks() {
		assertEquals(List.of(), where(line -> line.matches(".*[ \\t]")));
	}

	@Test
	void linesFitTheScreen() {
		assertEquals(List.of(), where(line -> width(line) > COLUMNS));
	}

	private static Stream<Path> sources() {
		return Workspace.bundlesAndTests().stream().flatMap(bundle -> bundle.sources().stream());
	}

	/** Text blocks are left out: what stands in them is not laid out as Java. */
	private static List<String> where(Predicate<String> offence) {
		return sources().flatMap(source -> {
			var lines = TextBlocks.blanked(Sources.lines(source));
			return IntStream.range(0, lines.size()).filter(i -> offence.test(lines.get(i)))
					.mapToObj(i -> Sources.shortName(source) + ":" + (i + 1));
		}).toList();
	}

	private static int width(String line) {
		return line.chars().map(c -> c == '\t' ? TAB : 1).sum();
	}
}
