package se.styrkedjan.interchange.lines;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Evens out what a line owes to the program it was saved by and not to its author: kinds of spaces, invisible characters,
 * letters written as entities, cells parted by bars. The line keeps its words.
 */
public final class LineTidier {

	/** Between figures a space that may not break groups thousands, and says so. */
	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[\u00a0\u2007\u2009\u202f](?=\\d{3}(?!\\d))");
	private static final Pattern SPACE = Pattern.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]");
	private static final Pattern GROUPED = Pattern.compile("\u0001");
	private static final Pattern INVISIBLE = Pattern.compile("[\u200b-\u200f\u2060\ufeff]|\u00ad(?=\\p{L})");
	/** Marks that markup needs are left to it. */
	private static final Pattern ENTITY = Pattern.compile("&(?!(?:lt|gt|amp|quot|apos);)(?:[a-zA-Z]{2,8}|#\\d{2,5});");
	private static final Pattern BARS = Pattern.compile("\\s*\\|(.*)\\|\\s*");
	private static final Pattern RULE = Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?\\s*)?\\s*");
	private static final Pattern BAR = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");

	private LineTidier() {
	}

	/** @return the lines, as many as before */
	public static List<String> tidied(List<String> lines) {
		boolean everywhere = count(lines, '\u00a0') > count(lines, ' ');
		return lines.stream().map(line -> tidied(everywhere ? line.replace('\u00a0', ' ') : line)).toList();
	}

	/** Where most spaces may not break they say nothing of thousands. */
	private static long count(List<String> lines, char space) {
		return lines.stream().mapToLong(line -> line.chars().filter(c -> c == space).count()).sum();
	}

	private static String tidied(String line) {
		var decoded = line.indexOf('&') < 0 ? line : ENTITY.matcher(line).replaceAll(LineTidier::letter);
		var visible = INVISIBLE.matcher(decoded).replaceAll("");
		var spaced = SPACE.matcher(THOUSANDS.matcher(visible).replaceAll("\u0001")).replaceAll(" ");
		var plain = GROUPED.matcher(spaced).replaceAll("\u00a0");
		return plain.indexOf('|') < 0 ? plain : cells(plain);
	}

	private static String letter(MatchResult entity) {
		return Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false));
	}

	/** A table drawn with bars becomes one of tabs; the rule under its head says nothing. */
	private static String cells(String line) {
		if (RULE.matcher(line).matches()) {
			return "";
		}
		var bars = BARS.matcher(line);
		return bars.matches() ? BAR.matcher(bars.group(1)).replaceAll("\t") : line;
	}
}
