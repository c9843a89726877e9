package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.store.projection.ProcessEntry;

/** Rows of process heads. */
final class ProcessTable extends EntryTable<ProcessEntry> {

	private static final String INSERT = """
			INSERT INTO process_head (document_key, element_id, process_number, process_kind, process_state, owner_role,
				process_version, next_review, approved_revision)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, process_number, process_kind, process_state, owner_role,
				process_version, next_review, approved_revision
			FROM process_head WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM process_head WHERE document_key = ? AND element_id = ?
			""";

	ProcessTable() {
		super(ProcessEntry.class);
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
	Object[] values(ProcessEntry entry) {
		return new Object[] { entry.elementId(), entry.number(), entry.kind(), entry.state(), entry.owner(),
				entry.version(), entry.nextReview(), entry.approvedRevision() };
	}

	@Override
	Object[] key(ProcessEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	ProcessEntry read(ResultSet row) throws SQLException {
		return new ProcessEntry(row.getString(1), row.getString(2), ProcessKind.valueOf(row.getString(3)),
				ProcessState.valueOf(row.getString(4)), row.getString(5), row.getString(6), Sql.date(row, 7),
				row.getLong(8));
	}
}
