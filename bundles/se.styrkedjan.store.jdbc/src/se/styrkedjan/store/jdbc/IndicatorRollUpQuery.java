package se.styrkedjan.store.jdbc;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.DocumentOrder;
import se.styrkedjan.store.IndicatorRollUpRow;

/**
 * How units have reached the targets of their indicators. Indicators and outcomes are read apart and joined here: a plan
 * has many of both, and the database would compare each with each.
 */
final class IndicatorRollUpQuery {

	private static final String INDICATORS = """
			SELECT i.element_id, i.document_key, i.lineage, i.title, i.unit_of_measure
			FROM document d JOIN plan_indicator i ON i.document_key = d.document_key
			WHERE d.plan_year = ?
			""";
	private static final String OUTCOMES = """
			SELECT o.indicator_id, o.document_key, o.fulfilment, o.outcome
			FROM document d JOIN plan_outcome o ON o.document_key = d.document_key
			WHERE d.plan_year = ? AND o.period = ?
			""";

	private record Key(String indicatorId, int document) {
	}

	private record Measured(Status fulfilment, BigDecimal value) {
	}

	private static final Measured NOTHING = new Measured(Status.NO_DATA, null);

	private IndicatorRollUpQuery() {
	}

	static List<IndicatorRollUpRow> run(Connection connection, int year, Period period, Set<String> unitIds)
			throws SQLException {
		Map<String, IndicatorRollUpRow> rows = new HashMap<>();
		for (UnitFilter filter : UnitFilter.of(unitIds)) {
			Map<Key, Measured> measured = new HashMap<>();
			Sql.each(connection, OUTCOMES + filter.condition(), row -> measured.put(key(row), measured(row)),
					filter.arguments(year, period));
			Sql.each(connection, INDICATORS + filter.condition(),
					row -> rows.merge(row.getString(4).strip().toLowerCase(Locale.ROOT),
							row(row, measured.getOrDefault(key(row), NOTHING)), IndicatorRollUpQuery::together),
					filter.arguments(year));
		}
		return rows.values().stream().sorted(DocumentOrder.swedish(IndicatorRollUpRow::title)).toList();
	}

	private static Key key(ResultSet row) throws SQLException {
		return new Key(row.getString(1), row.getInt(2));
	}

	private static Measured measured(ResultSet row) throws SQLException {
		return new Measured(Status.valueOf(row.getString(3)), Numbers.shortest(row.getBigDecimal(4)));
	}

	private static IndicatorRollUpRow row(ResultSet row, Measured measured) throws SQLException {
		Status status = measured.fulfilment();
		return new IndicatorRollUpRow(row.getString(3), row.getString(4), row.getString(5), one(status, Status.FULLY),
				one(status, Status.PARTLY), one(status, Status.NOT), one(status, Status.NO_DATA), measured.value(),
				measured.value());
	}

	private static int one(Status status, Status counted) {
		return status == counted ? 1 : 0;
	}

	private static IndicatorRollUpRow together(IndicatorRollUpRow one, IndicatorRollUpRow other) {
		return new IndicatorRollUpRow(one.lineage(), one.title(), one.unit(), one.fully() + other.fully(),
				one.partly() + other.partly(), one.not() + other.not(), one.noData() + other.noData(),
				limit(one.lowest(), other.lowest(), Comparator.naturalOrder()),
				limit(one.highest(), other.highest(), Comparator.reverseOrder()));
	}

	private static BigDecimal limit(BigDecimal one, BigDecimal other, Comparator<BigDecimal> first) {
		return Stream.of(one, other).filter(Objects::nonNull).min(first).orElse(null);
	}
}
