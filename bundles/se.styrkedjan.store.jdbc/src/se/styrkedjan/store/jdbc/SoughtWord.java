package se.styrkedjan.store.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A word that somebody searches for. It is found at the beginning of words, as it is typed, and in all its forms: words
 * with the same stem. Since a stem begins all forms of its word, the same index by beginnings serves both. As the last part
 * of a compound it is found when it is written out: "frånvaro" in "sjukfrånvaron". For use by one thread.
 */
final class SoughtWord {

	/** "ning" and "al" end many words without being a part of them; a word such as "mål" may be one. */
	private static final int SHORTEST_END = 3;
	/** What ends in a stem of this length is a compound; before a shorter one a word must stand. */
	private static final int TELLING_END = 5;
	private static final int SHORTEST_HEAD = 3;
	/** What may join the parts: verksamhet-s-plan, gat-u-miljö. */
	private static final String JOINTS = "saoue";

	private final SwedishStem stems = new SwedishStem();
	private final String typed;
	private final String stem;
	private final String beginning;
	private final Predicate<String> isWord;
	/** Ends of words that have been looked at, and whether they are forms of the word: many compounds share one. */
	private final Map<String, Boolean> forms = new HashMap<>();
	private String lastWord = "";
	private boolean lastFits;

	/**
	 * A sought word.
	 *
	 * @param typed  the word as {@code Words} folds it
	 * @param isWord whether something that stands before it in a longer word is a word
	 */
	SoughtWord(String typed, Predicate<String> isWord) {
		this.isWord = isWord;
		this.typed = typed;
		this.stem = stems.of(typed);
		this.beginning = typed.startsWith(stem) ? stem : typed;
	}

	/** What every word that fits begins with. */
	String beginning() {
		return beginning;
	}

	/** Whether a word, folded, begins with the typed one, is another form of it, or ends in one. */
	boolean fits(String word) {
		// The index gives the same word for many documents in a row.
		if (!word.equals(lastWord)) {
			lastWord = word;
			lastFits = word.startsWith(typed) || word.startsWith(beginning) && stems.of(word).equals(stem)
					|| ends(word);
		}
		return lastFits;
	}

	/** Whether a word, folded, is a compound with a form of the typed one as its last part. */
	boolean ends(String word) {
		if (typed.length() < SHORTEST_END || !Character.isLetter(typed.charAt(0))) {
			return false;
		}
		for (int at = word.indexOf(beginning, SHORTEST_HEAD); at >= 0; at = word.indexOf(beginning, at + 1)) {
			if (isHead(word.substring(0, at)) && forms.computeIfAbsent(word.substring(at), this::isForm)) {
				return true;
			}
		}
		return false;
	}

	private boolean isForm(String end) {
		return stems.of(end).equals(stem);
	}

	private boolean isHead(String head) {
		int end = head.length() - 1;
		return stem.length() >= TELLING_END || isWord.test(head)
				|| JOINTS.indexOf(head.charAt(end)) >= 0 && isWord.test(head.substring(0, end));
	}
}
