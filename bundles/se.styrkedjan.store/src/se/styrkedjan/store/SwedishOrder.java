package se.styrkedjan.store;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of words in all lists: as Swedish sorts, and numbers in them by their size, so that Enhet 2 comes before
 * Enhet 10. A comparator may be used on any thread.
 */
public final class SwedishOrder implements Comparator<String> {

	/** As many digits as numbers in names are made equal in length to; longer ones are compared as they stand. */
	private static final int DIGITS = 18;
	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final Collator collator = Collator.getInstance(SWEDISH);

	@Override
	public int compare(String one, String other) {
		return collator.compare(even(one), even(other));
	}

	/** The key that a text is sorted by, for lists in which each is compared many times. */
	CollationKey key(String text) {
		return collator.getCollationKey(even(text));
	}

	/** The text with zeros before its numbers; a missing text is sorted as the empty one. */
	private static String even(String text) {
		if (text == null || text.chars().noneMatch(SwedishOrder::isDigit)) {
			return text == null ? "" : text;
		}
		StringBuilder even = new StringBuilder();
		int begin = 0;
		for (int i = 0; i <= text.length(); i++) {
			boolean ends = i == text.length() || !isDigit(text.charAt(i));
			if (ends && i > begin) {
				even.append("0".repeat(Math.max(0, DIGITS - (i - begin)))).append(text, begin, i);
			}
			if (ends) {
				even.append(text, i, Math.min(i + 1, text.length()));
				begin = i + 1;
			}
		}
		return even.toString();
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}
}
