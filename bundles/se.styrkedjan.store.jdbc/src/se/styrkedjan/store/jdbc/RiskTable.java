package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.store.projection.RiskEntry;

/** Rows of risks. */
final class RiskTable extends EntryTable<RiskEntry> {

	private static final String INSERT = """
			INSERT INTO plan_risk (document_key, element_id, unwanted_event, process, likelihood, consequence)
			VALUES (?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, unwanted_event, process, likelihood, consequence
			FROM plan_risk WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM plan_risk WHERE document_key = ? AND element_id = ?
			""";

	RiskTable() {
		super(RiskEntry.class);
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
	Object[] values(RiskEntry entry) {
		return new Object[] { entry.elementId(), entry.event(), entry.process(), entry.likelihood(),
				entry.consequence() };
	}

	@Override
	Object[] key(RiskEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	RiskEntry read(ResultSet row) throws SQLException {
		return new RiskEntry(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5));
	}
}
