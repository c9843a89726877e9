package se.styrkedjan.interchange.headings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.PublishedStatus;

/** Reads the words and symbols of a status, with the symbol kept, changed or lost. */
public final class StatusLine {

	private static final Map<String, PublishedStatus> WORDS = Map.ofEntries(
			Map.entry("uppfylls helt", PublishedStatus.FULLY), Map.entry("uppfyllt helt", PublishedStatus.FULLY),
			Map.entry("helt uppfyllt", PublishedStatus.FULLY), Map.entry("uppfyllt", PublishedStatus.FULLY),
			Map.entry("uppfylls delvis", PublishedStatus.PARTLY),
			Map.entry("uppfyllt delvis", PublishedStatus.PARTLY), Map.entry("delvis uppfyllt", PublishedStatus.PARTLY),
			Map.entry("uppfylls inte", PublishedStatus.NOT), Map.entry("uppfylls ej", PublishedStatus.NOT),
			Map.entry("inte uppfyllt", PublishedStatus.NOT), Map.entry("ej uppfyllt", PublishedStatus.NOT),
			Map.entry("inga data", PublishedStatus.NO_DATA), Map.entry("ingen data", PublishedStatus.NO_DATA),
			Map.entry("ingen", PublishedStatus.NO_DATA), Map.entry("ej bedömt", PublishedStatus.NO_DATA),
			Map.entry("ingen status", PublishedStatus.NO_DATA));
	private static final Map<Integer, PublishedStatus> SYMBOLS = Map.of((int) '●', PublishedStatus.FULLY, (int) '◆',
			PublishedStatus.PARTLY, (int) '■', PublishedStatus.NOT, 0x1f7e2, PublishedStatus.FULLY, 0x1f7e1,
			PublishedStatus.PARTLY, 0x1f534, PublishedStatus.NOT);
	private static final Pattern LABEL = Pattern
			.compile("(?iu)^(status|måluppfyllelse|bedömning|periodens bedömning)\\s*:\\s*");
	private static final Pattern TRAILING = Pattern.compile(
			"(?U)(.*\\S)(?:\\s{2,}|\\t|\\s*[\\p{So}\\p{Co}●◆■–—-]\\s*)((?i:uppfylls (?:helt|delvis|inte|ej)|inga data))\\.?"
					+ "|(.*\\S)\\s*\\((?:[\\p{So}●◆■]\\s*)?((?i:uppfylls (?:helt|delvis|inte|ej)|inga data))\\)");
	/** The judgement as a sentence of its own. */
	private static final Pattern SENTENCE = Pattern
			.compile("(?iu)(?:nämnd|enhets|avdelnings)?målet\\s(?:bedöms\\s)?(uppfyll(?:s|as|t))\\s(helt|delvis|inte|ej)");

	private StatusLine() {
	}

	/** @return the status when the line says one and nothing else */
	public static Optional<PublishedStatus> read(String line) {
		var words = LABEL.matcher(withoutSymbols(line)).replaceFirst("").toLowerCase(Locale.ROOT)
				.replaceAll("\\s+", " ").replaceAll("[.*_]+", "").strip();
		var sentence = SENTENCE.matcher(words);
		var judged = sentence.matches() ? "uppfylls " + sentence.group(2) : words;
		return words.isEmpty() ? symbol(line) : Optional.ofNullable(WORDS.get(judged));
	}

	/** @return title and status of a heading that ends with its status; empty when it does not */
	public static Optional<List<String>> trailing(String line) {
		var matcher = TRAILING.matcher(line);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int first = matcher.group(1) == null ? 3 : 1;
		return Optional.of(List.of(matcher.group(first), matcher.group(first + 1)));
	}

	/** @return the status whose symbol begins the text */
	public static Optional<PublishedStatus> symbol(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.ofNullable(SYMBOLS.get(text.codePointAt(0)));
	}

	/** @return the text without symbols, dashes and private-use characters before its first letter, digit or quote */
	public static String withoutSymbols(String text) {
		int start = 0;
		while (start < text.length() && stray(text.codePointAt(start))) {
			start += Character.charCount(text.codePointAt(start));
		}
		return text.substring(start).strip();
	}

	/** @return whether the text holds nothing but a stray character of a symbol font */
	public static boolean strayOnly(String text) {
		return !text.isEmpty() && (withoutSymbols(text).isEmpty() || text.codePointCount(0, text.length()) == 1
				&& Character.isLetter(text.codePointAt(0)) && !Character.UnicodeScript.of(text.codePointAt(0))
						.equals(Character.UnicodeScript.LATIN));
	}

	private static boolean stray(int c) {
		int type = Character.getType(c);
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.OTHER_SYMBOL
				|| type == Character.PRIVATE_USE || type == Character.DASH_PUNCTUATION || type == Character.CONTROL
				|| type == Character.UNASSIGNED || type == Character.FORMAT || c == 0xfffd
				|| Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
	}
}
