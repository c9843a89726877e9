package se.styrkedjan.store.jdbc;

/**
 * A word that somebody searches for. It is found at the beginning of words, as it is typed, and in all its forms: words
 * with the same stem. Since a stem begins all forms of its word, the same index by beginnings serves both. For use by one
 * thread.
 */
final class SoughtWord {

	private final SwedishStem stems = new SwedishStem();
	private final String typed;
	private final String stem;
	private final String beginning;
	private String lastWord = "";
	private boolean lastFits;

	/** A word as {@code Words} folds it. */
	SoughtWord(String typed) {
		this.typed = typed;
		this.stem = stems.of(typed);
		this.beginning = typed.startsWith(stem) ? stem : typed;
	}

	/** What every word that fits begins with. */
	String beginning() {
		return beginning;
	}

	/** Whether a word, folded, begins with the typed one or is another form of it. */
	boolean fits(String word) {
		// The index gives the same word for many documents in a row.
		if (!word.equals(lastWord)) {
			lastWord = word;
			lastFits = word.startsWith(typed) || word.startsWith(beginning) && stems.of(word).equals(stem);
		}
		return lastFits;
	}
}
