package se.styrkedjan.interchange.reading;

import java.util.Locale;
import java.util.Set;

/**
 * A stretch of text on a page, as HTML with bold and italic, with where it begins and ends so that it can be joined
 * with the next: directly, with a space, or over a line end.
 *
 * @param html  the text
 * @param start where it begins
 * @param end   where it ends
 */
record Fragment(String html, Place start, Place end) {

	/** Nothing. */
	static final Fragment NONE = new Fragment("", null, null);

	private static final Set<String> AFTER_HANGING_HYPHEN = Set.of("och", "eller", "samt", "respektive", "till");

	/**
	 * A point on a page, in points.
	 *
	 * @param x     from the left
	 * @param y     from the top
	 * @param space width of a space there
	 */
	record Place(float x, float y, float space) {

		/** @return whether the other point stands on the same line of text */
		boolean sameLine(Place other) {
			return Math.abs(y - other.y) < Math.max(2.5f, space);
		}
	}

	/** @return both as one stretch */
	Fragment joined(Fragment next) {
		if (html.isEmpty() || next.html.isEmpty()) {
			return html.isEmpty() ? next : this;
		}
		return new Fragment(merged(html + between(next) + next.html), start, next.end);
	}

	/** @return the text without bold and italic */
	String plain() {
		return html.replaceAll("</?(?:em|strong)>", "");
	}

	/** @return the text, without styling that covers all of it and so tells nothing */
	String emphasised() {
		return html.strip().matches("<(em|strong)>[^<]*</\\1>") ? plain() : html;
	}

	private String between(Fragment next) {
		if (html.endsWith(" ") || next.html.startsWith(" ")) {
			return "";
		}
		if (end.sameLine(next.start)) {
			float wide = next.html.matches("[.,;:!?)].*") ? 1.2f : 0.4f;
			return next.start.x - end.x > next.start.space * wide ? " " : "";
		}
		var before = plain();
		var word = next.plain().split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
		boolean hyphen = before.length() > 1 && before.endsWith("-")
				&& Character.isLetter(before.charAt(before.length() - 2)) && !AFTER_HANGING_HYPHEN.contains(word);
		return hyphen || before.endsWith("/") ? "" : " ";
	}

	private static String merged(String html) {
		return html.replaceAll("</(em|strong)>(\\s?)<\\1>", "$2");
	}
}
