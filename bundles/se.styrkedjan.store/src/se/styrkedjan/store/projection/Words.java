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
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
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

	/** A text as it is compared; as long as the text only when that has no accents. */
	public static String folded(String text) {
		String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		if (lower.chars().allMatch(Words::isPlain)) {
			return lower;
		}
		StringBuilder folded = new StringBuilder(lower.length());
		lower.codePoints().forEach(point -> {
			if (isPlain(point)) {
				folded.appendCodePoint(point);
			} else {
				String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
				folded.append(MARKS.matcher(decomposed).replaceAll(""));
			}
		});
		return folded.toString();
	}

	private static boolean isPlain(int point) {
		return point < 0x80 || point == 'å' || point == 'ä' || point == 'ö';
	}

	private static Set<String> all(String text) {
		Set<String> words = new LinkedHashSet<>();
		for (String word : BETWEEN.split(folded(text))) {
			if (!word.isEmpty()) {
				words.add(word.length() <= MAX_LENGTH ? word : word.substring(0, MAX_LENGTH));
			}
		}
		return words;
	}
}
