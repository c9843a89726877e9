package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.NumberOrder;
import se.styrkedjan.store.RollUpRow;

/** How goals are fulfilled over all plans. */
final class RollUpQuery {

	private record Group(String lineage, GoalLevel level) {
	}

	/** Counts of one group, with the wording of one of its goals. */
	private static final class Tally {

		private String number = "";
		private String title = "";
		private final int[] counts = new int[Status.VALUES.size()];

		RollUpRow row(Group group) {
			return new RollUpRow(group.lineage(), group.level(), number, title, counts[Status.FULLY_VALUE],
					counts[Status.PARTLY_VALUE], counts[Status.NOT_VALUE], counts[Status.NO_DATA_VALUE]);
		}
	}

	private static final String SQL = """
			SELECT lineage, goal_level, goal_number, title, status FROM plan_goal
			""";
	private static final String OF_YEAR = SQL + "WHERE plan_year = ?";
	private static final Comparator<RollUpRow> ORDER = Comparator.comparing(RollUpRow::level)
			.thenComparing(RollUpRow::number, NumberOrder.INSTANCE).thenComparing(RollUpRow::title)
			.thenComparing(RollUpRow::lineage);

	private RollUpQuery() {
	}

	/** A row a lineage and level. */
	static List<RollUpRow> run(Connection connection, int year) throws SQLException {
		Map<Group, Tally> tallies = new HashMap<>();
		if (year == 0) {
			Sql.each(connection, SQL, row -> count(tallies, row));
		} else {
			Sql.each(connection, OF_YEAR, row -> count(tallies, row), year);
		}
		return tallies.entrySet().stream().map(entry -> entry.getValue().row(entry.getKey())).sorted(ORDER).toList();
	}

	private static Tally count(Map<Group, Tally> tallies, ResultSet row) throws SQLException {
		Group group = new Group(row.getString(1), GoalLevel.valueOf(row.getString(2)));
		Tally tally = tallies.computeIfAbsent(group, key -> new Tally());
		tally.number = row.getString(3);
		tally.title = row.getString(4);
		tally.counts[Status.valueOf(row.getString(5)).getValue()]++;
		return tally;
	}
}
