package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All words of the index, in memory: a compound is known by its end, which the index is not in the order of. The words are
 * read from the index when they are first needed, each sought after the one before, and saved ones are added to them; words
 * that are in no document any more do no harm, since the index knows nothing of them. Thread-safe.
 */
final class Vocabulary {

	private static final String NEXT = """
			SELECT word FROM document_word WHERE word > ? ORDER BY word FETCH FIRST ROW ONLY
			""";

	private final Set<String> words = ConcurrentHashMap.newKeySet();
	private String last = "";
	private volatile boolean whole;

	/** Whether all words have been read. */
	boolean isWhole() {
		return whole;
	}

	/** Whether a word is in a document, as far as words have been read. */
	boolean contains(String word) {
		return words.contains(word);
	}

	/** Adds words that are being stored. */
	void add(Collection<String> stored) {
		words.addAll(stored);
	}

	/** Knows nothing any more: the documents are others. */
	synchronized void forget() {
		words.clear();
		last = "";
		whole = false;
	}

	/**
	 * Reads on in the index.
	 *
	 * @param most how many words to read at most
	 * @return whether there are more
	 */
	synchronized boolean read(Connection connection, int most) throws SQLException {
		try (PreparedStatement next = connection.prepareStatement(NEXT)) {
			for (int i = 0; i < most && !whole; i++) {
				next.setString(1, last);
				try (ResultSet row = next.executeQuery()) {
					if (row.next()) {
						last = row.getString(1);
						words.add(last);
					} else {
						whole = true;
					}
				}
			}
		}
		return !whole;
	}

	/** The compounds that end in a sought word. */
	List<String> endingIn(SoughtWord sought) {
		return words.stream().filter(sought::ends).sorted().toList();
	}
}
