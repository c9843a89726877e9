package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.store.NumberOrder;
import se.styrkedjan.store.RollUpRow;

/** How goals are fulfilled over all plans. */
final class RollUpQuery {

	private record Group(String lineage, GoalLevel level) {
	}

	/** Counts of one group of one wording, or of several with the wording that is newest and most used. */
	private record Tally(int year, int goals, RollUpRow row) {

		private static final Comparator<Tally> WORDING = Comparator.comparingInt(Tally::year)
				.thenComparingInt(Tally::goals).thenComparing(tally -> tally.row().number())
				.thenComparing(tally -> tally.row().title());

		static Tally read(ResultSet row) throws SQLException {
			RollUpRow counts = new RollUpRow(row.getString(2), GoalLevel.valueOf(row.getString(3)), row.getString(4),
					row.getString(5), row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9));
			return new Tally(row.getInt(1), counts.fully() + counts.partly() + counts.not() + counts.noData(), counts);
		}

		Tally plus(Tally other) {
			Tally newest = WORDING.compare(this, other) >= 0 ? this : other;
			RollUpRow words = newest.row();
			return new Tally(newest.year(), newest.goals(),
					new RollUpRow(words.lineage(), words.level(), words.number(), words.title(),
							row.fully() + other.row.fully(), row.partly() + other.row.partly(),
							row.not() + other.row.not(), row.noData() + other.row.noData()));
		}
	}

	private static final String ALL = """
			SELECT plan_year, lineage, goal_level, goal_number, title, fully, partly, not_met, no_data FROM goal_tally
			""";
	private static final String OF_YEAR = ALL + "WHERE plan_year = ?";
	private static final Comparator<RollUpRow> ORDER = Comparator.comparing(RollUpRow::level)
			.thenComparing(RollUpRow::number, NumberOrder.INSTANCE).thenComparing(RollUpRow::title)
			.thenComparing(RollUpRow::lineage);

	private RollUpQuery() {
	}

	/** A row a lineage and level, of one year or, when it is 0, of all. */
	static List<RollUpRow> run(Connection connection, int year) throws SQLException {
		Map<Group, Tally> tallies = new HashMap<>();
		if (year == 0) {
			Sql.each(connection, ALL, row -> add(tallies, Tally.read(row)));
		} else {
			Sql.each(connection, OF_YEAR, row -> add(tallies, Tally.read(row)), year);
		}
		return tallies.values().stream().map(Tally::row).sorted(ORDER).toList();
	}

	private static Tally add(Map<Group, Tally> tallies, Tally tally) {
		return tallies.merge(new Group(tally.row().lineage(), tally.row().level()), tally, Tally::plus);
	}
}
