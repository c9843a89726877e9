package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Reads the index of words. Its statements are kept open, since a search looks up hundreds of times. */
final class WordIndex implements AutoCloseable {

	/** The next word is sought rather than read over all rows of the one before. */
	private static final String NEXT = """
			SELECT word FROM document_word WHERE word > ? AND word < ? ORDER BY word FETCH FIRST ROW ONLY
			""";
	private static final String RANGE = """
			SELECT document_key, places FROM document_word WHERE word = ? AND document_key >= ? AND document_key <= ?
			""";
	private static final String SINGLE = """
			SELECT document_key, places FROM document_word WHERE word = ? AND document_key = ?
			""";

	private final PreparedStatement next;
	private final PreparedStatement range;
	private final PreparedStatement single;
	private final SearchEffort effort;

	WordIndex(Connection connection, SearchEffort effort) throws SQLException {
		this.effort = effort;
		this.next = connection.prepareStatement(NEXT);
		this.range = connection.prepareStatement(RANGE);
		this.single = connection.prepareStatement(SINGLE);
	}

	/** All words in which a sought one is found, as far as the effort goes; the first may be in no document. */
	List<String> words(SoughtWord sought) throws SQLException {
		String word = sought.beginning();
		List<String> words = new ArrayList<>(List.of(word));
		next.setString(2, word + Character.MAX_VALUE);
		while (!effort.isSpent()) {
			next.setString(1, word);
			effort.seek();
			try (ResultSet row = next.executeQuery()) {
				if (!row.next()) {
					return words;
				}
				word = row.getString(1);
			}
			if (sought.fits(word)) {
				words.add(word);
			}
		}
		return words;
	}

	/** Whether enough has been read. */
	boolean isSpent() {
		return effort.isSpent();
	}

	/** Adds the elements of a block that hold a word, each place as it counts. */
	void read(String word, Block block, Hits hits, IntUnaryOperator counts) throws SQLException {
		if (block.isDense()) {
			range.setString(1, word);
			range.setInt(2, block.first());
			range.setInt(3, block.last());
			read(range, block, hits, counts);
			return;
		}
		single.setString(1, word);
		for (int key = block.first(); key >= 0; key = block.keys().nextSetBit(key + 1)) {
			single.setInt(2, key);
			read(single, block, hits, counts);
		}
	}

	private void read(PreparedStatement statement, Block block, Hits hits, IntUnaryOperator counts)
			throws SQLException {
		effort.seek();
		try (ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				effort.spend(1);
				int key = rows.getInt(1);
				if (block.keys().get(key)) {
					Places.read(rows.getBytes(2), place -> hits.add(key, counts.applyAsInt(place)));
				}
			}
		}
	}

	@Override
	public void close() throws SQLException {
		next.close();
		range.close();
		single.close();
	}
}
