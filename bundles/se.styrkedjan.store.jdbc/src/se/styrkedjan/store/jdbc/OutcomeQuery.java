package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.DocumentOrder;
import se.styrkedjan.store.OutcomeRow;

/** Outcomes of indicators in the plans as they were saved last. */
final class OutcomeQuery {

	private static final String COLUMNS = """
			SELECT d.document_id, d.unit_id, d.unit_name, d.plan_year, o.period, i.element_id, i.lineage, i.title, o.outcome,
				i.target, o.fulfilment
			""";
	private static final String SQL = COLUMNS + """
			FROM plan_outcome o
				JOIN document d ON d.document_key = o.document_key
				JOIN plan_indicator i ON i.document_key = o.document_key AND i.element_id = o.indicator_id
			""";
	/** The optimizer knows nothing of how few plans are of a year; in its own order it takes four times as long. */
	private static final String FROM_YEAR = COLUMNS + """
			FROM --DERBY-PROPERTIES joinOrder=FIXED
				document d
				JOIN plan_indicator i ON i.document_key = d.document_key
				JOIN plan_outcome o ON o.document_key = i.document_key AND o.indicator_id = i.element_id
			""";
	private static final String OF_INDICATOR = SQL + "WHERE o.lineage = ?";
	private static final String OF_UNIT = SQL + "WHERE d.unit_id = ?";
	private static final String OF_YEAR = FROM_YEAR + "WHERE d.plan_year = ? AND (i.lineage = ? OR i.title = ?)";

	private OutcomeQuery() {
	}

	/** Those of one indicator in all plans. */
	static List<OutcomeRow> ofIndicator(Connection connection, String lineage) throws SQLException {
		return sorted(Sql.list(connection, OF_INDICATOR, OutcomeQuery::read, lineage));
	}

	/** Those of all indicators of a unit in all years. */
	static List<OutcomeRow> ofUnit(Connection connection, String unitId) throws SQLException {
		return sorted(Sql.list(connection, OF_UNIT, OutcomeQuery::read, unitId));
	}

	/** Those of one indicator in all units of a year, known by its lineage or its title. */
	static List<OutcomeRow> ofYear(Connection connection, String lineage, String title, int year) throws SQLException {
		return sorted(Sql.list(connection, OF_YEAR, OutcomeQuery::read, year, lineage, title));
	}

	/** By year and period, within one period by unit in Swedish order. */
	private static List<OutcomeRow> sorted(List<OutcomeRow> rows) {
		Comparator<OutcomeRow> order = Comparator.comparingInt(OutcomeRow::year)
				.thenComparing(row -> row.period().getValue())
				.thenComparing(DocumentOrder.swedish(OutcomeRow::unitName))
				.thenComparing(OutcomeRow::planId).thenComparing(OutcomeRow::indicatorId);
		return rows.stream().sorted(order).toList();
	}

	private static OutcomeRow read(ResultSet row) throws SQLException {
		return new OutcomeRow(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
				Period.valueOf(row.getString(5)), row.getString(6), row.getString(7), row.getString(8),
				Numbers.shortest(row.getBigDecimal(9)), Numbers.shortest(row.getBigDecimal(10)),
				Status.valueOf(row.getString(11)));
	}
}
