package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.projection.OutcomeEntry;

/** Rows of outcomes. */
final class OutcomeTable extends EntryTable<OutcomeEntry> {

	private static final String INSERT = """
			INSERT INTO plan_outcome (document_key, element_id, indicator_id, lineage, period, outcome, fulfilment)
			VALUES (?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, indicator_id, lineage, period, outcome, fulfilment
			FROM plan_outcome WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM plan_outcome WHERE document_key = ? AND element_id = ?
			""";

	OutcomeTable() {
		super(OutcomeEntry.class);
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
	Object[] values(OutcomeEntry entry) {
		return new Object[] { entry.elementId(), entry.indicatorId(), entry.lineage(), entry.period(), entry.value(),
				entry.fulfilment() };
	}

	@Override
	Object[] key(OutcomeEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	OutcomeEntry read(ResultSet row) throws SQLException {
		return new OutcomeEntry(row.getString(1), row.getString(2), row.getString(3), Period.valueOf(row.getString(4)),
				Numbers.shortest(row.getBigDecimal(5)), Status.valueOf(row.getString(6)));
	}
}
