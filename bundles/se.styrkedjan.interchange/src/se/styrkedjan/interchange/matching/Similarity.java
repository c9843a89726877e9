package se.styrkedjan.interchange.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How alike two titles are, from 0 to 1: the Dice coefficient over pairs of letters (Dice 1945; on strings: Adamson and
 * Boreham 1974), averaged with the same over words. Case, punctuation and hyphens do not count. Titles
 * with other numbers in them, years aside, are less alike.
 */
public final class Similarity {

	private static final double OTHER_NUMBERS = 0.75;
	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private Similarity() {
	}

	/** @return 1 when the titles are the same, 0 when they share nothing */
	public static double of(String a, String b) {
		var first = normal(a);
		var second = normal(b);
		if (first.isEmpty() || second.isEmpty()) {
			return 0;
		}
		if (first.equals(second)) {
			return 1;
		}
		double alike = (dice(pairs(first), pairs(second)) * 2 + dice(words(first), words(second))) / 3;
		return numbers(first).equals(numbers(second)) ? alike : alike * OTHER_NUMBERS;
	}

	/** What is numbered otherwise is most often something else, unless the number is a year. */
	private static List<String> numbers(String title) {
		return NUMBER.matcher(YEAR.matcher(title).replaceAll("")).results().map(MatchResult::group).toList();
	}

	private static String normal(String title) {
		return title.toLowerCase(Locale.ROOT).replace("\u00ad", "").replaceAll("(?<=\\p{L})-(?=\\p{L})", "")
				.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static Map<String, Integer> pairs(String text) {
		var letters = text.replace(" ", "");
		var pairs = new HashMap<String, Integer>();
		for (int i = 0; i + 2 <= letters.length(); i++) {
			pairs.merge(letters.substring(i, i + 2), 1, Integer::sum);
		}
		return pairs;
	}

	private static Map<String, Integer> words(String text) {
		var words = new HashMap<String, Integer>();
		for (var word : text.split(" ")) {
			words.merge(word, 1, Integer::sum);
		}
		return words;
	}

	private static double dice(Map<String, Integer> a, Map<String, Integer> b) {
		int shared = 0;
		for (var entry : a.entrySet()) {
			shared += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
		}
		int all = total(a) + total(b);
		return all == 0 ? 0 : 2.0 * shared / all;
	}

	private static int total(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}
}
