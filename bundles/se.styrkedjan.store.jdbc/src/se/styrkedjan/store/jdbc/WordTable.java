package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import se.styrkedjan.store.projection.Words;

/** Rows of words, to search by. Rows are written in the order of the index, which keeps its pages at hand. */
final class WordTable {

	private static final String INSERT = """
			INSERT INTO document_word (word, document_key, places) VALUES (?, ?, ?)
			""";
	private static final String DELETE = """
			DELETE FROM document_word WHERE word = ? AND document_key = ?
			""";

	private final Vocabulary vocabulary;

	WordTable(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Has its statements compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		Sql.prepare(connection, INSERT, DELETE);
	}

	/** Makes the words of a document, which were those of the old texts, be those of the new. */
	void replace(Connection connection, int documentKey, List<Slot> old, List<Slot> texts) throws SQLException {
		SortedMap<String, Places> before = words(old);
		SortedMap<String, Places> after = words(texts);
		List<Object[]> deleted = new ArrayList<>();
		before.forEach((word, places) -> {
			if (!places.equals(after.get(word))) {
				deleted.add(new Object[] { word, documentKey });
			}
		});
		Sql.batch(connection, DELETE, deleted);
		after.entrySet().removeIf(word -> word.getValue().equals(before.get(word.getKey())));
		Sql.batch(connection, INSERT, rows(documentKey, after));
		vocabulary.add(after.keySet());
	}

	private static List<Object[]> rows(int documentKey, Map<String, Places> words) {
		List<Object[]> rows = new ArrayList<>();
		words.forEach((word, places) -> places.rows()
				.forEach(column -> rows.add(new Object[] { word, documentKey, column })));
		return rows;
	}

	private static SortedMap<String, Places> words(List<Slot> texts) {
		SortedMap<String, Places> words = new TreeMap<>();
		for (Slot text : texts) {
			Set<String> title = Words.of(text.entry().title());
			Set<String> body = Words.of(text.entry().body());
			body.removeAll(title);
			title.forEach(word -> add(words, word, Places.inTitle(text.number())));
			body.forEach(word -> add(words, word, Places.inBody(text.number())));
		}
		return words;
	}

	private static void add(Map<String, Places> words, String word, int place) {
		words.computeIfAbsent(word, key -> new Places()).add(place);
	}
}
