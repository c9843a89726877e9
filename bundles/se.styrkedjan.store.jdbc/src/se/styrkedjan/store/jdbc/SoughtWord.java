package se.styrkedjan.store.jdbc;

import java.util.regex.Pattern;

import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * A word that somebody searches for. It is found at the beginning of words, as it is typed, and in all its forms: words
 * with the same stem (Snowball's algorithm for Swedish). Since a stem begins all forms of its word, the same index by
 * beginnings serves both. For use by one thread.
 */
final class SoughtWord {

	/** Of shorter words too little is left to tell them from others. */
	private static final int SHORTEST = 4;

	/**
	 * Snowball leaves the ending of skolan. Of shorter words, such as sedan, it seldom is one, and never of the plans that so
	 * much is written about.
	 */
	private static final Pattern ENDING_AN = Pattern.compile(".{4,}(?<!pl)an");

	private final String typed;
	private final String stem;
	private final String beginning;
	private final SwedishStemmer stemmer = new SwedishStemmer();
	private String lastWord = "";
	private boolean lastFits;

	/** A word as {@code Words} folds it. */
	SoughtWord(String typed) {
		this.typed = typed;
		this.stem = stem(typed);
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
			lastFits = word.startsWith(typed) || word.startsWith(beginning) && stem(word).equals(stem);
		}
		return lastFits;
	}

	private String stem(String word) {
		if (word.length() < SHORTEST) {
			return word;
		}
		boolean endsWithAn = ENDING_AN.matcher(word).matches();
		stemmer.setCurrent(endsWithAn ? word.substring(0, word.length() - 1) : word);
		stemmer.stem();
		String once = stemmer.getCurrent();
		// One pass takes one ending: ärendena, ärenden, ärend.
		return once.equals(word) ? once : stem(once);
	}
}
