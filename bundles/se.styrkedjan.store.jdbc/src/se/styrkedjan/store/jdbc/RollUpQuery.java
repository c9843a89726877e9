package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.NumberOrder;
import se.styrkedjan.store.RollUpRow;

/** How goals are fulfilled over all plans. */
final class RollUpQuery {

	private record Group(String lineage, GoalLevel level) {
	}

	private static final String SQL = """
			SELECT lineage, goal_level, goal_number, title, fully, partly, not_met, no_data
			FROM goal_tally WHERE plan_year = ?
			""";
	private static final String OF_UNITS = """
			SELECT g.lineage, g.goal_level, g.goal_number, g.title, g.status
			FROM document d JOIN plan_goal g ON g.document_key = d.document_key
			WHERE d.plan_year = ?
			""";
	/** Of several wordings of one goal the one most used is shown. */
	private static final Comparator<RollUpRow> WORDING = Comparator.comparing(RollUpRow::number)
			.thenComparing(RollUpRow::title);
	private static final Comparator<RollUpRow> ORDER = Comparator.comparing(RollUpRow::level)
			.thenComparing(RollUpRow::number, NumberOrder.INSTANCE).thenComparing(RollUpRow::title)
			.thenComparing(RollUpRow::lineage);

	private RollUpQuery() {
	}

	/** A row a lineage and level, of one year or of {@link TallyTable#ALL_YEARS}. */
	static List<RollUpRow> run(Connection connection, int year) throws SQLException {
		return sorted(Sql.list(connection, SQL, RollUpQuery::read, year));
	}

	/** A row a lineage and level, of some units; counted from their goals. */
	static List<RollUpRow> run(Connection connection, int year, Set<String> unitIds) throws SQLException {
		List<RollUpRow> goals = new ArrayList<>();
		for (UnitFilter filter : UnitFilter.of(unitIds)) {
			goals.addAll(Sql.list(connection, OF_UNITS + filter.condition(), RollUpQuery::goal, filter.arguments(year)));
		}
		return sorted(goals);
	}

	private static List<RollUpRow> sorted(Collection<RollUpRow> rows) {
		Map<Group, List<RollUpRow>> wordings = rows.stream()
				.collect(Collectors.groupingBy(row -> new Group(row.lineage(), row.level())));
		return wordings.values().stream().map(RollUpQuery::together).sorted(ORDER).toList();
	}

	private static RollUpRow read(ResultSet row) throws SQLException {
		return new RollUpRow(row.getString(1), GoalLevel.valueOf(row.getString(2)), row.getString(3), row.getString(4),
				row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8));
	}

	private static RollUpRow goal(ResultSet row) throws SQLException {
		Status status = Status.valueOf(row.getString(5));
		return new RollUpRow(row.getString(1), GoalLevel.valueOf(row.getString(2)), row.getString(3), row.getString(4),
				status == Status.FULLY ? 1 : 0, status == Status.PARTLY ? 1 : 0, status == Status.NOT ? 1 : 0,
				status == Status.NO_DATA ? 1 : 0);
	}

	private static int goals(RollUpRow row) {
		return row.fully() + row.partly() + row.not() + row.noData();
	}

	/** Rows of single goals are counted first: the wording of most of them is shown. */
	private static RollUpRow mostUsed(List<RollUpRow> wordings) {
		Map<RollUpRow, Integer> uses = new HashMap<>();
		wordings.forEach(row -> uses.merge(new RollUpRow(row.lineage(), row.level(), row.number(), row.title(), 0, 0, 0, 0),
				goals(row), Integer::sum));
		return Collections.max(uses.entrySet(),
				Map.Entry.<RollUpRow, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(WORDING))).getKey();
	}

	private static RollUpRow together(List<RollUpRow> wordings) {
		RollUpRow words = mostUsed(wordings);
		return new RollUpRow(words.lineage(), words.level(), words.number(), words.title(),
				wordings.stream().mapToInt(RollUpRow::fully).sum(), wordings.stream().mapToInt(RollUpRow::partly).sum(),
				wordings.stream().mapToInt(RollUpRow::not).sum(), wordings.stream().mapToInt(RollUpRow::noData).sum());
	}
}
