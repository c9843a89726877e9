package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.store.projection.UseEntry;

/** Rows of what names elements of the dictionary and processes. */
final class UseTable extends EntryTable<UseEntry> {

	private static final String INSERT = """
			INSERT INTO element_use (document_key, element_id, feature, target_id)
			VALUES (?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, feature, target_id
			FROM element_use WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM element_use WHERE document_key = ? AND element_id = ? AND feature = ?
			""";

	UseTable() {
		super(UseEntry.class);
	}

	@Override
	String insert() {
		return INSERT;
	}

	@Override
	String select() {
		return SELECT;
	}

	@Override
	String delete() {
		return DELETE;
	}

	@Override
	Object[] values(UseEntry entry) {
		return new Object[] { entry.elementId(), entry.feature(), entry.target() };
	}

	@Override
	Object[] key(UseEntry entry) {
		return new Object[] { entry.elementId(), entry.feature() };
	}

	@Override
	UseEntry read(ResultSet row) throws SQLException {
		return new UseEntry(row.getString(1), row.getString(2), row.getString(3));
	}
}
