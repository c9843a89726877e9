package se.styrkedjan.diagram.picture.text;

/**
 * Where a Swedish word may be broken mechanically: one consonant goes to the next line (Svenska skrivregler, "mekanisk
 * avstavning").
 */
final class WordBreak {

	private static final String VOWELS = "aeiouyåäöéAEIOUYÅÄÖÉ";
	private static final int FEWEST_LETTERS = 2;

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
		return Character.isLetter(text.charAt(index - 2)) && Character.isLetter(text.charAt(index - 1))
				&& Character.isLetter(text.charAt(index)) && !isVowel(text.charAt(index))
				&& isVowel(text.charAt(index + 1));
	}

	private static boolean isVowel(char letter) {
		return VOWELS.indexOf(letter) >= 0;
	}
}
