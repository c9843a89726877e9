package se.styrkedjan.interchange.assembly;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.DocumentType;

/**
 * Title of a document such as {@code Verksamhetsberättelse VB 2025 för ENHET}.
 *
 * @param text title as printed
 * @param type type of document, or null when the title leaves it open
 * @param year year, or null
 * @param unit unit; empty when the title does not name it
 */
record TitleLine(String text, DocumentType type, Integer year, String unit) {

	/** The kind is a whole word: Verksamhetsplanerare is a title of people. A number and a code may both follow. */
	private static final Pattern LONG = Pattern.compile("(?iu)(?:Tjänsteutlåtande\\s+)?(?<kind>verksamhetsberättelse|"
			+ "verksamhetsplan|tertialrapport|delårsrapport|tertialuppföljning)(?!\\p{L})(?:\\s+med\\s+\\p{L}+)?"
			+ "(?:\\s+(?<number>[12])(?!\\d))?(?:\\s+(?<code>VB|VP|T\\s?[12])(?![\\p{L}\\d]))?,?\\s*"
			+ "(?:för\\s+(?:år\\s+|verksamhetsåret\\s+)?)?(?<year>20\\d\\d)?\\s*,?\\s*"
			+ "(?:(?:för|avseende|[-–—:|])\\s+)?(?<rest>.*)");
	private static final Pattern SHORT = Pattern.compile("(VB|VP|T[12])\\s+(20\\d\\d)(?:\\s+(?:för\\s+)?(.*))?");
	private static final Pattern LATE_YEAR = Pattern.compile("(?:^|.*\\s)(20\\d\\d)\\s*$");
	private static final Pattern UNIT = Pattern.compile("\\p{Lu}.{2,80}");
	private static final int LONGEST = 160;

	/** @return whether the line begins a title */
	static boolean begins(String line) {
		return line.length() < LONGEST && LONG.matcher(line).matches();
	}

	/**
	 * Reads a line.
	 *
	 * @param line the line
	 * @param next the line after it, which may hold the unit
	 * @return the title, empty when the line is none
	 */
	static Optional<TitleLine> read(String line, String next) {
		if (line.length() >= LONGEST) {
			return Optional.empty();
		}
		var spelled = LONG.matcher(line);
		if (spelled.matches()) {
			return Optional.of(new TitleLine(line, type(spelled), year(spelled), unit(spelled.group("rest"), next)));
		}
		var code = SHORT.matcher(line);
		return code.matches()
				? Optional.of(new TitleLine(line, DocumentType.valueOf(code.group(1)), Integer.valueOf(code.group(2)),
						unit(code.group(3) == null ? "" : code.group(3), next)))
				: Optional.empty();
	}

	private static DocumentType type(Matcher title) {
		var number = digit(title.group("number")) + digit(title.group("code"));
		return switch (title.group("kind").toLowerCase(Locale.ROOT)) {
			case "verksamhetsberättelse" -> DocumentType.VB;
			case "verksamhetsplan" -> DocumentType.VP;
			case "delårsrapport" -> DocumentType.T2;
			default -> number.startsWith("2") ? DocumentType.T2 : number.startsWith("1") ? DocumentType.T1 : null;
		};
	}

	private static String digit(String text) {
		return text == null ? "" : text.replaceAll("\\D", "");
	}

	private static Integer year(Matcher title) {
		if (title.group("year") != null) {
			return Integer.valueOf(title.group("year"));
		}
		var late = LATE_YEAR.matcher(title.group("rest"));
		return late.matches() ? Integer.valueOf(late.group(1)) : null;
	}

	private static String unit(String text, String next) {
		var name = text.replaceAll("\\s*,?\\s*20\\d\\d\\s*$", "").replaceAll("^(?iu:för)\\s+", "").strip();
		boolean following = name.isEmpty() && UNIT.matcher(next).matches() && !next.endsWith(".")
				&& !next.contains(":");
		return following ? next : name;
	}
}
