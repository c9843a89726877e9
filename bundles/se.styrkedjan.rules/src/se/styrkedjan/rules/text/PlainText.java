package se.styrkedjan.rules.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text without its markup, for comparing, searching and showing in one line. Thread-safe. */
public final class PlainText {

	private static final Pattern BLOCK_END = Pattern.compile("(?i)<br\\s*/?>|</(?:p|li|h[1-6]|ul|ol)>");
	private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");
	private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\\w{2,8}));");
	private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
			"'", "nbsp", "\u00a0", "aring", "å", "auml", "ä", "ouml", "ö", "ndash", "–");

	private PlainText() {
	}

	/**
	 * The text of the safe subset of HTML, a line a block.
	 *
	 * @param richText null for none
	 */
	public static String of(String richText) {
		if (richText == null || richText.indexOf('<') < 0 && richText.indexOf('&') < 0) {
			return richText == null ? "" : richText.strip();
		}
		String lines = BLOCK_END.matcher(richText).replaceAll("\n");
		String bare = ENTITY.matcher(TAG.matcher(lines).replaceAll("")).replaceAll(PlainText::character);
		return bare.replaceAll("[ \\t]*\\n\\s*", "\n").strip();
	}

	/** Whether running text holds nothing to read: no text, or only markup and spaces. */
	public static boolean isBlank(String richText) {
		return of(richText).replace('\u00a0', ' ').isBlank();
	}

	private static String character(MatchResult entity) {
		String found = entity.group();
		if (entity.group(3) != null) {
			found = NAMED.getOrDefault(entity.group(3), found);
		} else {
			int code = entity.group(1) != null ? Integer.parseInt(entity.group(1))
					: Integer.parseInt(entity.group(2), 16);
			found = Character.isValidCodePoint(code) ? Character.toString(code) : found;
		}
		return Matcher.quoteReplacement(found);
	}
}
