package se.styrkedjan.store.projection;

import java.util.Collection;
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
	 * @param text       plain text
	 * @param beginnings folded beginnings of words; when none stands in the text, its beginning is the excerpt
	 */
	public static String of(String text, Collection<String> beginnings) {
		int hit = position(text, beginnings);
		int from = wordStart(text, Math.max(0, hit - BEFORE));
		int to = wordEnd(text, Math.min(text.length(), hit + AFTER));
		String middle = text.substring(from, to).strip().replace('\n', ' ');
		return (from > 0 ? CUT : "") + middle + (to < text.length() ? CUT : "");
	}

	private static int position(String text, Collection<String> beginnings) {
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			String word = Words.folded(words.group());
			if (beginnings.stream().anyMatch(word::startsWith)) {
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
