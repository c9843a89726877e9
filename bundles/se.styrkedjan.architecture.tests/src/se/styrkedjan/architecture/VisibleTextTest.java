package se.styrkedjan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a user reads comes from the message files, so that it exists in both languages. */
class VisibleTextTest {

	/** Setters and constructors that show their text, called with a literal that has a word in it. */
	private static final Pattern SHOWN_LITERAL = Pattern.compile(
			"\\.(set(Text|ToolTipText|Message|Title|Description|ErrorMessage|PartName|ContentDescription|WindowTitle|HeaderText)"
					+ "|open(Error|Information|Question|Confirm|Warning))\\([^\"(]*\"[^\"]*\\p{L}{3,}");

	/** A word with a letter that English sources have no use for outside texts that are shown. */
	private static final Pattern SWEDISH_LITERAL = Pattern
			.compile("\"[^\"]*(?<!\\p{L})(?=\\p{L}*[åäöÅÄÖ])\\p{L}{4,}[^\"]*\"");

	/** Tags, escapes and the name of the product, which is the same in every language. */
	private static final Pattern MARKUP = Pattern.compile("</?\\w+>|\\\\[nt]|Styrkedjan");

	@Test
	void windowBundlesShowNoLiterals() {
		assertEquals(List.of(), where(SHOWN_LITERAL));
	}

	@Test
	void windowBundlesHoldNoSwedishLiterals() {
		assertEquals(List.of(), where(SWEDISH_LITERAL));
	}

	private static List<String> where(Pattern offence) {
		return Workspace.bundles().stream().filter(bundle -> Layers.WITH_WINDOWS.contains(bundle.name()))
				.flatMap(bundle -> bundle.sources().stream()).flatMap(source -> offences(source, offence)).toList();
	}

	private static Stream<String> offences(Path source, Pattern offence) {
		var lines = Sources.lines(source);
		return IntStream.range(0, lines.size()).filter(i -> offence.matcher(withoutCommentAndMarkup(lines.get(i))).find())
				.mapToObj(i -> Sources.shortName(source) + ":" + (i + 1));
	}

	private static String withoutCommentAndMarkup(String line) {
		var text = line.strip();
		return text.startsWith("*") || text.startsWith("/*") || text.startsWith("//") ? ""
				: MARKUP.matcher(line).replaceAll(" ");
	}
}
