package se.styrkedjan.diagram.picture.text;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Where a Swedish word may be broken: between the parts of a compound where an s joins them, else mechanically so that one
 * consonant goes to the next line (Svenska skrivregler, "avstavning").
 */
final class WordBreak {

	private static final String VOWELS = "aeiouyåäöéAEIOUYÅÄÖÉ";
	private static final String CLUSTERED_WITH_S = "tkps";
	private static final int FEWEST_LETTERS = 2;
	private static final int FEWEST_BEFORE_JOINT = 4;
	private static final List<String> FIRST_PARTS = List.of("ning", "het", "tion", "skap", "ment", "dom", "nad", "tet");

	private WordBreak() {
	}

	/** The last joint of a compound before a limit, else the last good place; the limit itself when there is none. */
	static int before(String text, int start, int limit) {
		int joint = last(text, start + FEWEST_BEFORE_JOINT, limit, WordBreak::isJoint);
		int place = joint > 0 ? joint : last(text, start + FEWEST_LETTERS, limit, WordBreak::isMechanical);
		return place > 0 ? place : limit;
	}

	private static int last(String text, int first, int limit, BiPredicate<String, Integer> isGood) {
		int i = Math.min(limit, text.length() - FEWEST_LETTERS);
		while (i >= first && !isGood.test(text, i)) {
			i--;
		}
		return i >= first ? i : 0;
	}

	/** Whether a break at a place stands between letters, so that it needs a hyphen. */
	static boolean takesHyphen(String text, int index) {
		return Character.isLetter(text.charAt(index - 1)) && Character.isLetter(text.charAt(index));
	}

	/** After the s that joins two parts: one that ends a known first part, or stands between two consonants. */
	private static boolean isJoint(String text, int index) {
		if (text.charAt(index - 1) != 's' || !areLetters(text, index - 2, index + 1)) {
			return false;
		}
		char next = text.charAt(index);
		return endsFirstPart(text, index)
				|| !isVowel(text.charAt(index - 2)) && !isVowel(next) && CLUSTERED_WITH_S.indexOf(next) < 0;
	}

	private static boolean isMechanical(String text, int index) {
		return areLetters(text, index - 2, index + 1) && !isVowel(text.charAt(index)) && isVowel(text.charAt(index + 1))
				&& !endsFirstPart(text, index + 1);
	}

	private static boolean endsFirstPart(String text, int index) {
		return FIRST_PARTS.stream().anyMatch(part -> text.startsWith(part + "s", index - part.length() - 1));
	}

	private static boolean areLetters(String text, int from, int to) {
		return text.substring(from, to).chars().allMatch(Character::isLetter);
	}

	private static boolean isVowel(char letter) {
		return VOWELS.indexOf(letter) >= 0;
	}
}
