package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.DocumentOrder;
import se.styrkedjan.store.JudgementRow;

/** How each unit has judged a goal. */
final class JudgementsQuery {

	private static final String SQL = """
			SELECT d.document_id, d.unit_id, d.unit_name, g.element_id, g.status
			FROM plan_goal g JOIN document d ON d.document_key = g.document_key
			WHERE g.lineage = ? AND d.plan_year = ?
			""";

	private JudgementsQuery() {
	}

	static List<JudgementRow> run(Connection connection, String lineage, int year) throws SQLException {
		return Sql.list(connection, SQL,
				row -> new JudgementRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
						Status.valueOf(row.getString(5))),
				lineage, year).stream().sorted(DocumentOrder.swedish(JudgementRow::unitName)).toList();
	}
}
