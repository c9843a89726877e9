package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.store.projection.IndicatorEntry;

/** Rows of indicators. */
final class IndicatorTable extends EntryTable<IndicatorEntry> {

	private static final String INSERT = """
			INSERT INTO plan_indicator (document_key, element_id, goal_id, lineage, title, unit_of_measure, direction, target)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, goal_id, lineage, title, unit_of_measure, direction, target
			FROM plan_indicator WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM plan_indicator WHERE document_key = ? AND element_id = ?
			""";

	IndicatorTable() {
		super(IndicatorEntry.class);
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
	Object[] values(IndicatorEntry entry) {
		return new Object[] { entry.elementId(), entry.goalId(), entry.lineage(), entry.title(), entry.unit(),
				entry.direction(), entry.target() };
	}

	@Override
	Object[] key(IndicatorEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	IndicatorEntry read(ResultSet row) throws SQLException {
		return new IndicatorEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), Direction.valueOf(row.getString(6)), Numbers.shortest(row.getBigDecimal(7)));
	}
}
