package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.store.projection.TextEntry;

/** Rows of texts, with those of their words. */
final class TextTable {

	private static final String INSERT = """
			INSERT INTO element_text (document_key, slot, element_id, element_type, title, body)
			VALUES (?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT slot, element_id, element_type, title, body FROM element_text WHERE document_key = ? ORDER BY slot
			""";
	private static final String DELETE = """
			DELETE FROM element_text WHERE document_key = ? AND slot = ?
			""";

	private final WordTable words;

	TextTable(Vocabulary vocabulary) {
		this.words = new WordTable(vocabulary);
	}

	/** Has its statements compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		Sql.prepare(connection, INSERT, SELECT, DELETE);
		words.prepare(connection);
	}

	/** The texts of a document. */
	List<TextEntry> entries(Connection connection, int documentKey) throws SQLException {
		return slots(connection, documentKey).stream().map(Slot::entry).toList();
	}

	/** Inserts the texts of a document that has none. */
	void insert(Connection connection, int documentKey, List<TextEntry> entries) throws SQLException {
		replace(connection, documentKey, List.of(), entries);
	}

	/** Makes the texts of a document be these. */
	void replace(Connection connection, int documentKey, List<TextEntry> entries) throws SQLException {
		replace(connection, documentKey, slots(connection, documentKey), entries);
	}

	private void replace(Connection connection, int documentKey, List<Slot> old, List<TextEntry> entries)
			throws SQLException {
		List<Slot> texts = placed(entries, old);
		Set<Slot> gone = new HashSet<>(old);
		Set<Slot> added = new LinkedHashSet<>(texts);
		gone.removeAll(added);
		added.removeAll(new HashSet<>(old));
		if (gone.isEmpty() && added.isEmpty()) {
			return;
		}
		Sql.batch(connection, DELETE,
				gone.stream().map(slot -> new Object[] { documentKey, slot.number() }).toList());
		Sql.batch(connection, INSERT, added.stream().map(slot -> row(documentKey, slot)).toList());
		words.replace(connection, documentKey, old, texts);
	}

	/** Every element keeps its slot, so that the words it keeps need not be written again. */
	private static List<Slot> placed(List<TextEntry> entries, List<Slot> old) {
		Map<String, Integer> numbers = new HashMap<>();
		old.forEach(slot -> numbers.put(slot.entry().elementId(), slot.number()));
		int free = old.isEmpty() ? 0 : old.getLast().number() + 1;
		List<Slot> placed = new ArrayList<>();
		for (TextEntry entry : entries) {
			Integer known = numbers.get(entry.elementId());
			placed.add(new Slot(known == null ? free++ : known, entry));
		}
		placed.sort(Comparator.comparingInt(Slot::number));
		return placed;
	}

	private static List<Slot> slots(Connection connection, int documentKey) throws SQLException {
		return Sql.list(connection, SELECT, row -> new Slot(row.getInt(1),
				new TextEntry(row.getString(2), row.getString(3), row.getString(4), row.getString(5))), documentKey);
	}

	private static Object[] row(int documentKey, Slot slot) {
		TextEntry entry = slot.entry();
		return new Object[] { documentKey, slot.number(), entry.elementId(), entry.type(), entry.title(),
				entry.body() };
	}
}
