package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.styrkedjan.store.projection.Entry;

/** The table of one kind of entry. A change writes only the rows that differ. */
abstract class EntryTable<E extends Entry> {

	private final Class<E> kind;

	EntryTable(Class<E> kind) {
		this.kind = kind;
	}

	/** The kind of its rows. */
	final Class<E> kind() {
		return kind;
	}

	/** SQL that inserts a row: key of the document, then {@link #values}. */
	abstract String insert();

	/** SQL that reads the rows of a document. */
	abstract String select();

	/** SQL that removes a row: key of the document, then {@link #key}. */
	abstract String delete();

	/** Columns of an entry after the key of the document. */
	abstract Object[] values(E entry);

	/** Columns that tell an entry from the others of the document. */
	abstract Object[] key(E entry);

	/** Reads a row. */
	abstract E read(ResultSet row) throws SQLException;

	/** Takes note that rows have been removed and added; does nothing here. */
	void changed(Connection connection, List<E> removed, List<E> added) throws SQLException {
		// most kinds have nothing that depends on them
	}

	/** Has its statements compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		Sql.prepare(connection, insert(), select(), delete());
	}

	/** The rows of a document. */
	List<E> entries(Connection connection, int documentKey) throws SQLException {
		return Sql.list(connection, select(), this::read, documentKey);
	}

	/** Inserts the rows of a document that has none. */
	void insert(Connection connection, int documentKey, List<E> entries) throws SQLException {
		change(connection, documentKey, List.of(), entries);
	}

	/** Makes the rows of a document be these. */
	void replace(Connection connection, int documentKey, List<E> entries) throws SQLException {
		Set<E> old = new LinkedHashSet<>(entries(connection, documentKey));
		List<E> added = new ArrayList<>();
		for (E entry : entries) {
			if (!old.remove(entry)) {
				added.add(entry);
			}
		}
		change(connection, documentKey, List.copyOf(old), added);
	}

	private void change(Connection connection, int documentKey, List<E> removed, List<E> added) throws SQLException {
		Sql.batch(connection, delete(), removed.stream().map(entry -> row(documentKey, key(entry))).toList());
		Sql.batch(connection, insert(), added.stream().map(entry -> row(documentKey, values(entry))).toList());
		changed(connection, removed, added);
	}

	/** The key of a document before other columns. */
	private static Object[] row(int documentKey, Object... columns) {
		Object[] row = new Object[columns.length + 1];
		row[0] = documentKey;
		System.arraycopy(columns, 0, row, 1, columns.length);
		return row;
	}
}
