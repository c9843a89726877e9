package se.styrkedjan.store.projection;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words of a text around the first one that was sought. */
public final class Excerpt {

	private static final int BEFORE = 60;
	private static final int AFTER = 100;
	private static final String CUT = "…";
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private Excerpt() {
	}

	/**
	 * The excerpt.
	 *
	 * @param text   plain text
	 * @param sought whether a folded word is sought; when none in the text is, its beginning is the excerpt
	 */
	public static String of(String text, Predicate<String> sought) {
		int hit = position(text, sought);
		int from = wordStart(text, Math.max(0, hit - BEFORE));
		int to = wordEnd(text, Math.min(text.length(), hit + AFTER));
		String middle = text.substring(from, to).strip().replace('\n', ' ');
		return (from > 0 ? CUT : "") + middle + (to < text.length() ? CUT : "");
	}

	private static int position(String text, Predicate<String> sought) {
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			if (sought.test(Words.folded(words.group()))) {
				return words.start();
			}
		}
		return 0;
	}

	private static int wordStart(String text, int position) {
		int space = position == 0 ? -1 : text.lastIndexOf(' ', position);
		return space < 0 || position - space > BEFORE ? position : space + 1;
	}

	private static int wordEnd(String text, int position) {
		int space = text.indexOf(' ', position);
		if (space >= 0 && space - position <= BEFORE) {
			return space;
		}
		return space < 0 ? Math.min(text.length(), position + BEFORE) : position;
	}
}
