package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.store.projection.CaseEntry;

/** Rows of cases. */
final class CaseTable extends EntryTable<CaseEntry> {

	private static final String INSERT = """
			INSERT INTO register_case (document_key, element_id, category_id, group_name, category_name, case_number, received_on,
				closed_on)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, category_id, group_name, category_name, case_number, received_on, closed_on
			FROM register_case WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM register_case WHERE document_key = ? AND element_id = ? AND category_id = ?
			""";

	CaseTable() {
		super(CaseEntry.class);
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
	Object[] values(CaseEntry entry) {
		return new Object[] { entry.elementId(), entry.categoryId(), entry.group(), entry.category(), entry.number(),
				entry.date(), entry.closed() };
	}

	@Override
	Object[] key(CaseEntry entry) {
		return new Object[] { entry.elementId(), entry.categoryId() };
	}

	@Override
	CaseEntry read(ResultSet row) throws SQLException {
		return new CaseEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), Sql.date(row, 6), Sql.date(row, 7));
	}
}
