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

/** The outcomes of one indicator in all plans. */
final class TrendQuery {

	private static final String SQL = """
			SELECT d.document_id, d.unit_id, d.unit_name, d.plan_year, o.period, i.element_id, i.title, o.outcome, i.target,
				o.fulfilment
			FROM plan_outcome o
				JOIN document d ON d.document_key = o.document_key
				JOIN plan_indicator i ON i.document_key = o.document_key AND i.element_id = o.indicator_id
			WHERE o.lineage = ?
			""";

	private TrendQuery() {
	}

	/** The outcomes by year and period, within one period by unit in Swedish order. */
	static List<OutcomeRow> run(Connection connection, String lineage) throws SQLException {
		Comparator<OutcomeRow> order = Comparator.comparingInt(OutcomeRow::year)
				.thenComparing(row -> row.period().getValue())
				.thenComparing(DocumentOrder.swedish(OutcomeRow::unitName))
				.thenComparing(OutcomeRow::planId).thenComparing(OutcomeRow::indicatorId);
		return Sql.list(connection, SQL, TrendQuery::read, lineage).stream().sorted(order).toList();
	}

	private static OutcomeRow read(ResultSet row) throws SQLException {
		return new OutcomeRow(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
				Period.valueOf(row.getString(5)), row.getString(6), row.getString(7),
				Numbers.shortest(row.getBigDecimal(8)), Numbers.shortest(row.getBigDecimal(9)),
				Status.valueOf(row.getString(10)));
	}
}
