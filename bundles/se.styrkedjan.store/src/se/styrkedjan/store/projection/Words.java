package se.styrkedjan.store.projection;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as the search compares them: lower case, without the accents of foreign letters, while å, ä and ö stay the
 * letters they are. Thread-safe.
 */
public final class Words {

	/** Longest word that is kept; of a longer one the beginning is. */
	public static final int MAX_LENGTH = 40;
	/** Words that stand in nearly every text and find nothing (conjunctions, prepositions, pronouns). */
	private static final Set<String> COMMON = Set.of("att", "av", "de", "den", "det", "där", "ej", "eller", "en", "ett",
			"för", "från", "har", "i", "inte", "men", "med", "och", "om", "på", "samt", "som", "till", "vid", "är");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Words() {
	}

	/** The words of a text worth finding, each once, in the order they first stand in. */
	public static Set<String> of(String text) {
		Set<String> words = all(text);
		words.removeAll(COMMON);
		return words;
	}

	/** The words somebody searches for; common ones count only when there are no others. */
	public static Set<String> sought(String text) {
		Set<String> words = of(text);
		return words.isEmpty() ? all(text) : words;
	}

	/** A single word as it is kept. */
	public static String key(String word) {
		String folded = folded(word);
		return folded.length() <= MAX_LENGTH ? folded : folded.substring(0, MAX_LENGTH);
	}

	/** A text as it is compared; as long as the text only when that has no accents. */
	public static String folded(String text) {
		String lower = composed(text).toLowerCase(Locale.ROOT);
		int foreign = firstForeign(lower);
		if (foreign < 0) {
			return lower;
		}
		StringBuilder folded = new StringBuilder(lower.length()).append(lower, 0, foreign);
		lower.substring(foreign).codePoints().forEach(point -> fold(point, folded));
		return folded.toString();
	}

	/** An å may be written as two characters; only texts that are not composed already are worth the work. */
	private static String composed(String text) {
		boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
		return composed ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static int firstForeign(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isPlain(text.charAt(i))) {
				return i;
			}
		}
		return -1;
	}

	private static void fold(int point, StringBuilder folded) {
		if (isPlain(point)) {
			folded.appendCodePoint(point);
		} else {
			String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
			folded.append(MARKS.matcher(decomposed).replaceAll(""));
		}
	}

	private static boolean isPlain(int point) {
		return point < 0x80 || point == 'å' || point == 'ä' || point == 'ö';
	}

	private static Set<String> all(String text) {
		Set<String> words = new LinkedHashSet<>();
		String folded = folded(text);
		int start = 0;
		while (start < folded.length()) {
			int end = wordEnd(folded, start);
			if (end > start) {
				words.add(folded.substring(start, Math.min(end, start + MAX_LENGTH)));
			}
			start = end + 1;
		}
		return words;
	}

	private static int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && isWordPart(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Half a surrogate pair counts: letters beyond the basic plane are looked for as a whole. */
	private static boolean isWordPart(char character) {
		return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
	}
}
