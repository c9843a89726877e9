package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.store.DocumentOrder;
import se.styrkedjan.store.KinQuestion;
import se.styrkedjan.store.KinRow;

/** Finds what plans of different units have in common. */
final class KinQuery {

	private static final String COLUMNS = """
			SELECT d.document_id, d.unit_id, d.unit_name, e.element_id, e.lineage, e.title
			""";
	private static final String GOALS = COLUMNS + """
			FROM plan_goal e JOIN document d ON d.document_key = e.document_key
			WHERE e.lineage = ? AND d.plan_year = ?
			""";
	private static final String BELOW = COLUMNS + """
			FROM plan_goal g JOIN document d ON d.document_key = g.document_key
				JOIN plan_goal e ON e.document_key = g.document_key AND e.parent_id = g.element_id
			WHERE g.lineage = ? AND d.plan_year = ?
			""";
	/** In the order that {@link OutcomeQuery} found quickest. */
	private static final String INDICATORS = COLUMNS + """
			FROM --DERBY-PROPERTIES joinOrder=FIXED
				document d JOIN plan_indicator e ON e.document_key = d.document_key
			WHERE (e.lineage = ? OR e.title = ?) AND d.plan_year = ?
			""";
	private static final String ACTIVITIES = COLUMNS + """
			FROM plan_activity e JOIN document d ON d.document_key = e.document_key
			WHERE e.lineage = ? AND d.plan_year = ?
			""";
	/** The table of counts has a row for each wording, not for each plan. */
	private static final String WORDED_ALIKE = """
			SELECT DISTINCT lineage FROM goal_tally
			WHERE plan_year = ? AND goal_level = ? AND goal_number = ? AND title = ?
			""";

	private KinQuery() {
	}

	/** The same element in all plans. */
	static List<KinRow> same(Connection connection, KinQuestion asked) throws SQLException {
		return sorted(switch (asked.kind()) {
		case GOAL -> ofGoal(connection, GOALS, asked);
		case INDICATOR -> Sql.list(connection, INDICATORS, KinQuery::read, asked.lineage(),
				asked.title().isBlank() ? null : asked.title(), asked.year());
		case ACTIVITY -> Sql.list(connection, ACTIVITIES, KinQuery::read, asked.lineage(), asked.year());
		});
	}

	/** The goals right below a goal in all plans. */
	static List<KinRow> below(Connection connection, KinQuestion goal) throws SQLException {
		return sorted(ofGoal(connection, BELOW, goal));
	}

	private static List<KinRow> ofGoal(Connection connection, String sql, KinQuestion goal) throws SQLException {
		List<KinRow> rows = new ArrayList<>();
		for (String lineage : lineages(connection, goal)) {
			rows.addAll(Sql.list(connection, sql, KinQuery::read, lineage, goal.year()));
		}
		return rows;
	}

	/** Two units' own goals may have the same title and be different goals all the same. */
	private static Set<String> lineages(Connection connection, KinQuestion goal) throws SQLException {
		Set<String> lineages = new LinkedHashSet<>(List.of(goal.lineage()));
		if (goal.level() != GoalLevel.UNIT && !goal.title().isBlank()) {
			lineages.addAll(Sql.list(connection, WORDED_ALIKE, row -> row.getString(1), goal.year(), goal.level(),
					goal.number(), goal.title()));
		}
		lineages.remove("");
		return lineages;
	}

	private static List<KinRow> sorted(List<KinRow> rows) {
		return rows.stream().sorted(DocumentOrder.swedish(KinRow::unitName).thenComparing(DocumentOrder.swedish(KinRow::title))
				.thenComparing(KinRow::elementId)).toList();
	}

	private static KinRow read(ResultSet row) throws SQLException {
		return new KinRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6));
	}
}
