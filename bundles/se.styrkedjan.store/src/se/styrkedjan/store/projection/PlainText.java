package se.styrkedjan.store.projection;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rich text of the model without its marks, for searching. */
final class PlainText {

	private static final Pattern TAG = Pattern.compile("<[^<>]*>");
	private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{1,8});");
	private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
	private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
			"nbsp", " ");

	private PlainText() {
	}

	/** The words of a rich text, one space between them; an entity we do not know stays as it stands. */
	static String of(String richText) {
		if (richText.indexOf('<') < 0 && richText.indexOf('&') < 0) {
			return SPACE.matcher(richText).replaceAll(" ").strip();
		}
		String untagged = TAG.matcher(richText).replaceAll(" ");
		String text = ENTITY.matcher(untagged).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

	private static String character(String entity) {
		if (entity.charAt(0) != '#') {
			return NAMED.getOrDefault(entity, "&" + entity + ";");
		}
		boolean hexadecimal = entity.length() > 1 && Character.toLowerCase(entity.charAt(1)) == 'x';
		try {
			int point = Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
			return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
		} catch (NumberFormatException e) {
			return "&" + entity + ";";
		}
	}
}
