package se.styrkedjan.editing.wording;

import java.util.List;

/**
 * The words in which two texts differ, with a few around them, for one line.
 *
 * @param before from the old text
 * @param after  from the new text
 */
public record Excerpt(String before, String after) {

	private static final int AROUND = 4;
	private static final int MOST_WORDS = 20;
	private static final String LEFT_OUT = "…";

	/** The differing part of two texts. */
	public static Excerpt of(String before, String after) {
		List<String> old = words(before);
		List<String> current = words(after);
		int start = 0;
		int shortest = Math.min(old.size(), current.size());
		while (start < shortest && old.get(start).equals(current.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shortest - start && old.get(old.size() - 1 - end).equals(current.get(current.size() - 1 - end))) {
			end++;
		}
		return new Excerpt(part(old, start, end), part(current, start, end));
	}

	private static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
	}

	/** Words from {@code start} to {@code end} before the last, with those around. */
	private static String part(List<String> words, int start, int end) {
		int from = Math.max(0, start - AROUND);
		int to = Math.min(words.size(), words.size() - end + AROUND);
		String shown = shortened(words.subList(from, to));
		return (from > 0 ? LEFT_OUT + " " : "") + shown + (to < words.size() ? " " + LEFT_OUT : "");
	}

	private static String shortened(List<String> words) {
		if (words.size() <= MOST_WORDS) {
			return String.join(" ", words);
		}
		int half = MOST_WORDS / 2;
		return String.join(" ", words.subList(0, half)) + " " + LEFT_OUT + " "
				+ String.join(" ", words.subList(words.size() - half, words.size()));
	}
}
