package se.styrkedjan.interchange.headings;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares headings generously: case, punctuation, emphasis marks and small misspellings do not matter. */
public final class Spelling {

	private static final Pattern MARKS = Pattern.compile("[*_#«»\"”“]");
	private static final Pattern DASHES = Pattern.compile("[–—−]");
	private static final Pattern SPACES = Pattern.compile("\\s+");
	private static final Pattern ENDING = Pattern.compile("\\s*[:.]$");
	private static final int SHORTEST_FOR_ONE = 8;
	private static final int SHORTEST_FOR_TWO = 15;

	private Spelling() {
	}

	/** @return the heading in small letters, with single spaces, without marks around it */
	public static String normal(String heading) {
		var small = MARKS.matcher(heading.toLowerCase(Locale.ROOT).replace('\u00a0', ' ')).replaceAll("");
		var spaced = SPACES.matcher(DASHES.matcher(small).replaceAll("-")).replaceAll(" ").strip();
		return ENDING.matcher(spaced).replaceFirst("").strip();
	}

	/** @return whether two normal headings are the same but for a small misspelling */
	public static boolean alike(String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		int shorter = Math.min(a.length(), b.length());
		int allowed = shorter >= SHORTEST_FOR_TWO ? 2 : shorter >= SHORTEST_FOR_ONE ? 1 : 0;
		return allowed > 0 && Math.abs(a.length() - b.length()) <= allowed && distance(a, b, allowed) <= allowed;
	}

	private static int distance(String a, String b, int limit) {
		var previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			var row = new int[b.length() + 1];
			row[0] = i;
			int best = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
				best = Math.min(best, row[j]);
			}
			if (best > limit) {
				return limit + 1;
			}
			previous = row;
		}
		return previous[b.length()];
	}
}
