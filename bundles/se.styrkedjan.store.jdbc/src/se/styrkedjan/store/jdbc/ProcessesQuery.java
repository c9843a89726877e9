package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.store.NumberOrder;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.SwedishOrder;

/** All processes; an owner that is named by identity gets the name it has in the dictionary. */
final class ProcessesQuery {

	private static final String SQL = """
			SELECT d.document_id, d.unit_id, p.process_number, d.title, p.process_kind, p.process_state,
				COALESCE((SELECT MIN(t.title) FROM element_text t JOIN document o ON t.document_key = o.document_key
					WHERE o.document_kind = 'ORGANISATION' AND t.element_id = p.owner_role), p.owner_role),
				p.process_version, p.next_review, p.approved_revision, d.revision
			FROM process_head p JOIN document d ON d.document_key = p.document_key
			""";

	private ProcessesQuery() {
	}

	/** The processes in the order of their numbers, then by name. */
	static List<ProcessRow> run(Connection connection) throws SQLException {
		var rows = Sql.list(connection, SQL, ProcessesQuery::read);
		rows.sort(Comparator.comparing(ProcessRow::number, NumberOrder.INSTANCE).thenComparing(ProcessRow::name,
				new SwedishOrder()));
		return List.copyOf(rows);
	}

	private static ProcessRow read(ResultSet row) throws SQLException {
		return new ProcessRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				ProcessKind.valueOf(row.getString(5)), ProcessState.valueOf(row.getString(6)), row.getString(7),
				row.getString(8), Sql.date(row, 9), row.getLong(10), row.getLong(11));
	}
}
