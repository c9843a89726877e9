package se.styrkedjan.diagram.picture.text;

import java.util.List;

/**
 * Where a Swedish word may be broken: between the parts of a compound where an s joins them, else mechanically so that one
 * consonant goes to the next line (Svenska skrivregler, "avstavning").
 */
final class WordBreak {

	private static final String VOWELS = "aeiouyåäöéAEIOUYÅÄÖÉ";
	private static final int FEWEST_LETTERS = 2;
	private static final List<String> FIRST_PARTS = List.of("ning", "het", "tion", "skap", "ment", "dom", "nad", "tet");

	private WordBreak() {
	}

	/** The last good place before a limit; the limit itself when there is none. */
	static int before(String text, int start, int limit) {
		for (int i = Math.min(limit, text.length() - FEWEST_LETTERS); i >= start + FEWEST_LETTERS; i--) {
			if (isGood(text, i)) {
				return i;
			}
		}
		return limit;
	}

	/** Whether a break at a place stands between letters, so that it needs a hyphen. */
	static boolean takesHyphen(String text, int index) {
		return Character.isLetter(text.charAt(index - 1)) && Character.isLetter(text.charAt(index));
	}

	private static boolean isGood(String text, int index) {
		if (FIRST_PARTS.stream().anyMatch(part -> text.startsWith(part + "s", index - part.length() - 1))) {
			return Character.isLetter(text.charAt(index));
		}
		if (FIRST_PARTS.stream().anyMatch(part -> text.startsWith(part + "s", index - part.length()))) {
			return false;
		}
		return Character.isLetter(text.charAt(index - 2)) && Character.isLetter(text.charAt(index - 1))
				&& Character.isLetter(text.charAt(index)) && !isVowel(text.charAt(index))
				&& isVowel(text.charAt(index + 1));
	}

	private static boolean isVowel(char letter) {
		return VOWELS.indexOf(letter) >= 0;
	}
}
