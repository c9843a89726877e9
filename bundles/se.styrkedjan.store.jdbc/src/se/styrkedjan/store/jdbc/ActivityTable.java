package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.store.projection.ActivityEntry;

/** Rows of activities. */
final class ActivityTable extends EntryTable<ActivityEntry> {

	private static final String INSERT = """
			INSERT INTO plan_activity (document_key, element_id, goal_id, lineage, title, starts_on, ends_on, responsible, state)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, goal_id, lineage, title, starts_on, ends_on, responsible, state
			FROM plan_activity WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM plan_activity WHERE document_key = ? AND element_id = ?
			""";

	ActivityTable() {
		super(ActivityEntry.class);
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
	Object[] values(ActivityEntry entry) {
		return new Object[] { entry.elementId(), entry.goalId(), entry.lineage(), entry.title(), entry.start(),
				entry.end(), entry.responsible(), entry.state() };
	}

	@Override
	Object[] key(ActivityEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	ActivityEntry read(ResultSet row) throws SQLException {
		return new ActivityEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				Sql.date(row, 5), Sql.date(row, 6), row.getString(7),
				ActivityState.valueOf(row.getString(8)));
	}
}
