package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.projection.GoalEntry;

/**
 * Counts of goals by status, so that a roll-up over thousands of plans reads few rows. Kept in step with the rows of
 * goals, in the same transaction. Each goal is counted twice: in its year, and in {@link #ALL_YEARS}.
 */
final class TallyTable {

	/** The year that stands for all years; no plan has it. */
	static final int ALL_YEARS = 0;

	/** What is counted together: copies of one goal with the same wording, in one year or in all. */
	private record Group(int year, String lineage, GoalLevel level, String number, String title) {

		static Group of(GoalEntry goal, int year) {
			return new Group(year, goal.lineage(), goal.level(), goal.number(), goal.title());
		}
	}

	private static final String UPDATE = """
			UPDATE goal_tally
			SET fully = fully + ?, partly = partly + ?, not_met = not_met + ?, no_data = no_data + ?
			WHERE plan_year = ? AND lineage = ? AND goal_level = ? AND goal_number = ? AND title = ?
			""";
	private static final String INSERT = """
			INSERT INTO goal_tally (fully, partly, not_met, no_data, plan_year, lineage, goal_level, goal_number, title)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String DELETE_EMPTY = """
			DELETE FROM goal_tally
			WHERE plan_year = ? AND lineage = ? AND fully = 0 AND partly = 0 AND not_met = 0 AND no_data = 0
			""";

	/** Has its statements compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		Sql.prepare(connection, UPDATE, INSERT, DELETE_EMPTY);
	}

	/** Counts some goals no more and others from now on. */
	void change(Connection connection, List<GoalEntry> removed, List<GoalEntry> added) throws SQLException {
		Map<Group, int[]> changes = new LinkedHashMap<>();
		removed.forEach(goal -> count(changes, goal, -1));
		added.forEach(goal -> count(changes, goal, 1));
		for (var change : changes.entrySet()) {
			Object[] arguments = arguments(change.getKey(), change.getValue());
			if (Sql.update(connection, UPDATE, arguments) == 0) {
				Sql.update(connection, INSERT, arguments);
			}
		}
		for (GoalEntry goal : removed) {
			Sql.update(connection, DELETE_EMPTY, goal.year(), goal.lineage());
			Sql.update(connection, DELETE_EMPTY, ALL_YEARS, goal.lineage());
		}
	}

	private static void count(Map<Group, int[]> changes, GoalEntry goal, int one) {
		for (int year : new int[] { goal.year(), ALL_YEARS }) {
			int[] counts = changes.computeIfAbsent(Group.of(goal, year), group -> new int[Status.VALUES.size()]);
			counts[goal.status().getValue()] += one;
		}
	}

	private static Object[] arguments(Group group, int[] counts) {
		return new Object[] { counts[Status.FULLY_VALUE], counts[Status.PARTLY_VALUE], counts[Status.NOT_VALUE],
				counts[Status.NO_DATA_VALUE], group.year(), group.lineage(), group.level(), group.number(),
				group.title() };
	}
}
