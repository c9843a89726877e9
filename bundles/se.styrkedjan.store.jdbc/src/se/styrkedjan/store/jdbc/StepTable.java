package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.store.projection.StepEntry;

/** Rows of what stands on process maps. */
final class StepTable extends EntryTable<StepEntry> {

	private static final String INSERT = """
			INSERT INTO process_step (document_key, element_id, step_type, step_name, lane)
			VALUES (?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, step_type, step_name, lane
			FROM process_step WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM process_step WHERE document_key = ? AND element_id = ?
			""";

	StepTable() {
		super(StepEntry.class);
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
	Object[] values(StepEntry entry) {
		return new Object[] { entry.elementId(), entry.type(), entry.name(), entry.lane() };
	}

	@Override
	Object[] key(StepEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	StepEntry read(ResultSet row) throws SQLException {
		return new StepEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
	}
}
