package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.projection.GoalEntry;

/** Rows of goals, with the counts that follow from them. */
final class GoalTable extends EntryTable<GoalEntry> {

	private static final String INSERT = """
			INSERT INTO plan_goal (document_key, element_id, lineage, parent_id, place, goal_level, goal_number, title, status,
				plan_year)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, lineage, parent_id, place, goal_level, goal_number, title, status, plan_year
			FROM plan_goal WHERE document_key = ? ORDER BY place
			""";
	private static final String DELETE = """
			DELETE FROM plan_goal WHERE document_key = ? AND element_id = ?
			""";

	private final TallyTable tallies = new TallyTable();

	GoalTable() {
		super(GoalEntry.class);
	}

	@Override
	void prepare(Connection connection) throws SQLException {
		super.prepare(connection);
		tallies.prepare(connection);
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
	Object[] values(GoalEntry entry) {
		return new Object[] { entry.elementId(), entry.lineage(), entry.parentId(), entry.position(), entry.level(),
				entry.number(), entry.title(), entry.status(), entry.year() };
	}

	@Override
	void changed(Connection connection, List<GoalEntry> removed, List<GoalEntry> added) throws SQLException {
		tallies.change(connection, removed, added);
	}

	@Override
	Object[] key(GoalEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	GoalEntry read(ResultSet row) throws SQLException {
		return new GoalEntry(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
				GoalLevel.valueOf(row.getString(5)), row.getString(6), row.getString(7),
				Status.valueOf(row.getString(8)), row.getInt(9));
	}
}
