package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.store.projection.TextEntry;
import se.styrkedjan.store.projection.Words;

/** Rows of texts, with a row for each of their words to search by. */
final class TextTable {

	/** A text at its place in the document. */
	private record Slot(int number, TextEntry entry) {
	}

	private static final String INSERT_TEXT = """
			INSERT INTO element_text (document_key, slot, element_id, element_type, title, body)
			VALUES (?, ?, ?, ?, ?, ?)
			""";
	private static final String INSERT_WORD = """
			INSERT INTO element_word (word, document_key, slot, in_title) VALUES (?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT slot, element_id, element_type, title, body FROM element_text WHERE document_key = ?
			""";
	private static final String DELETE_TEXT = """
			DELETE FROM element_text WHERE document_key = ? AND slot = ?
			""";
	private static final String DELETE_WORD = """
			DELETE FROM element_word WHERE word = ? AND document_key = ? AND slot = ? AND in_title = ?
			""";

	/** The texts of a document. */
	List<TextEntry> entries(Connection connection, int documentKey) throws SQLException {
		return slots(connection, documentKey).stream().map(Slot::entry).toList();
	}

	/** Inserts the texts of a document that has none. */
	void insert(Connection connection, int documentKey, List<TextEntry> entries) throws SQLException {
		insert(connection, documentKey, entries, 0);
	}

	/** Makes the texts of a document be these. */
	void replace(Connection connection, int documentKey, List<TextEntry> entries) throws SQLException {
		Map<TextEntry, Slot> old = new HashMap<>();
		int free = 0;
		for (Slot slot : slots(connection, documentKey)) {
			old.put(slot.entry(), slot);
			free = Math.max(free, slot.number() + 1);
		}
		List<TextEntry> added = new ArrayList<>();
		for (TextEntry entry : entries) {
			if (old.remove(entry) == null) {
				added.add(entry);
			}
		}
		delete(connection, documentKey, List.copyOf(old.values()));
		insert(connection, documentKey, added, free);
	}

	private static List<Slot> slots(Connection connection, int documentKey) throws SQLException {
		return Sql.list(connection, SELECT, row -> new Slot(row.getInt(1),
				new TextEntry(row.getString(2), row.getString(3), row.getString(4), row.getString(5))), documentKey);
	}

	private static void insert(Connection connection, int documentKey, List<TextEntry> entries, int firstSlot)
			throws SQLException {
		List<Object[]> texts = new ArrayList<>();
		List<Object[]> words = new ArrayList<>();
		int slot = firstSlot;
		for (TextEntry entry : entries) {
			texts.add(new Object[] { documentKey, slot, entry.elementId(), entry.type(), entry.title(), entry.body() });
			words.addAll(wordRows(documentKey, slot, entry));
			slot++;
		}
		Sql.batch(connection, INSERT_TEXT, texts);
		Sql.batch(connection, INSERT_WORD, words);
	}

	private static void delete(Connection connection, int documentKey, List<Slot> slots) throws SQLException {
		List<Object[]> texts = new ArrayList<>();
		List<Object[]> words = new ArrayList<>();
		for (Slot slot : slots) {
			texts.add(new Object[] { documentKey, slot.number() });
			words.addAll(wordRows(documentKey, slot.number(), slot.entry()));
		}
		Sql.batch(connection, DELETE_WORD, words);
		Sql.batch(connection, DELETE_TEXT, texts);
	}

	private static List<Object[]> wordRows(int documentKey, int slot, TextEntry entry) {
		List<Object[]> rows = new ArrayList<>();
		Set<String> title = Words.of(entry.title());
		title.forEach(word -> rows.add(new Object[] { word, documentKey, slot, 1 }));
		Set<String> body = new HashSet<>(Words.of(entry.body()));
		body.removeAll(title);
		body.forEach(word -> rows.add(new Object[] { word, documentKey, slot, 0 }));
		return rows;
	}
}
