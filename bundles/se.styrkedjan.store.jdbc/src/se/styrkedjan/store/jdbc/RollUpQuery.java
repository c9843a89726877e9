package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.styrkedjan.model.steering.GoalLevel;
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
	/** Of several wordings of one goal the one most used is shown. */
	private static final Comparator<RollUpRow> WORDING = Comparator.comparingInt(RollUpQuery::goals)
			.thenComparing(RollUpRow::number).thenComparing(RollUpRow::title);
	private static final Comparator<RollUpRow> ORDER = Comparator.comparing(RollUpRow::level)
			.thenComparing(RollUpRow::number, NumberOrder.INSTANCE).thenComparing(RollUpRow::title)
			.thenComparing(RollUpRow::lineage);

	private RollUpQuery() {
	}

	/** A row a lineage and level, of one year or of {@link TallyTable#ALL_YEARS}. */
	static List<RollUpRow> run(Connection connection, int year) throws SQLException {
		Map<Group, List<RollUpRow>> wordings = Sql.list(connection, SQL, RollUpQuery::read, year).stream()
				.collect(Collectors.groupingBy(row -> new Group(row.lineage(), row.level())));
		return wordings.values().stream().map(RollUpQuery::together).sorted(ORDER).toList();
	}

	private static RollUpRow read(ResultSet row) throws SQLException {
		return new RollUpRow(row.getString(1), GoalLevel.valueOf(row.getString(2)), row.getString(3), row.getString(4),
				row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8));
	}

	private static int goals(RollUpRow row) {
		return row.fully() + row.partly() + row.not() + row.noData();
	}

	private static RollUpRow together(List<RollUpRow> wordings) {
		RollUpRow words = Collections.max(wordings, WORDING);
		return new RollUpRow(words.lineage(), words.level(), words.number(), words.title(),
				wordings.stream().mapToInt(RollUpRow::fully).sum(), wordings.stream().mapToInt(RollUpRow::partly).sum(),
				wordings.stream().mapToInt(RollUpRow::not).sum(), wordings.stream().mapToInt(RollUpRow::noData).sum());
	}
}
