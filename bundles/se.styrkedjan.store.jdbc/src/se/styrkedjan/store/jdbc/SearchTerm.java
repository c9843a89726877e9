package se.styrkedjan.store.jdbc;

import java.sql.SQLException;
import java.util.List;

/** One of the words somebody searches for, with the words of the index that it is found in. */
final class SearchTerm {

	private final List<String> words;
	private int found;

	SearchTerm(WordIndex index, SoughtWord sought) throws SQLException {
		this.words = index.words(sought);
	}

	/** The elements of a block that hold it. */
	Hits in(Block block, WordIndex index) throws SQLException {
		Hits hits = new Hits();
		for (String word : words) {
			index.read(word, block, hits);
		}
		found += hits.size();
		return hits.close();
	}

	/** How many elements have held it so far: the rarest term is looked for first. */
	int found() {
		return found;
	}
}
