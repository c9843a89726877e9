package se.styrkedjan.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** One of the words somebody searches for, with the words of the index that it is found in. */
final class SearchTerm {

	private final List<String> words;
	/** Compounds that end in it; such a title is not one that begins with it. */
	private final List<String> compounds;
	private int found;

	SearchTerm(WordIndex index, SoughtWord sought, Vocabulary vocabulary) throws SQLException {
		this.words = index.words(sought);
		this.compounds = vocabulary.endingIn(sought);
	}

	/** The elements of a block that hold it. */
	Hits in(Block block, WordIndex index) throws SQLException {
		Hits hits = new Hits();
		for (String word : words) {
			index.read(word, block, hits, IntUnaryOperator.identity());
		}
		for (String compound : compounds) {
			if (!index.isSpent()) {
				index.read(compound, block, hits, Places::asBody);
			}
		}
		found += hits.size();
		return hits.close();
	}

	/** How many elements have held it so far: the rarest term is looked for first. */
	int found() {
		return found;
	}
}
