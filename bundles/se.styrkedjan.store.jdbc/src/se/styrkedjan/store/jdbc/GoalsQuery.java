package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.GoalRow;

/** The goals of one plan. */
final class GoalsQuery {

	private static final String SQL = """
			SELECT d.document_id, g.element_id, g.lineage, g.parent_id, g.place, g.goal_level, g.goal_number, g.title,
				g.status
			FROM document d JOIN plan_goal g ON g.document_key = d.document_key
			WHERE d.document_id = ? ORDER BY g.place
			""";

	private GoalsQuery() {
	}

	/** The goals, depth first. */
	static List<GoalRow> run(Connection connection, String planId) throws SQLException {
		return Sql.list(connection, SQL, GoalsQuery::read, planId);
	}

	private static GoalRow read(ResultSet row) throws SQLException {
		return new GoalRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5),
				GoalLevel.valueOf(row.getString(6)), row.getString(7), row.getString(8),
				Status.valueOf(row.getString(9)));
	}
}
