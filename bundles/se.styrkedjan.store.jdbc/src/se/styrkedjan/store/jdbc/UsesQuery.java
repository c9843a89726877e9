package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.UseRow;

/** Where an element is used. */
final class UsesQuery {

	private static final String SQL = """
			SELECT d.document_id, d.document_kind, d.title, u.element_id, COALESCE(t.element_type, ''),
				COALESCE(t.title, '')
			FROM (
				SELECT document_key, element_id FROM element_use WHERE target_id = ?
				UNION
				SELECT document_key, source_id FROM element_link WHERE target_id = ?
			) AS u (document_key, element_id)
			JOIN document d ON d.document_key = u.document_key
			LEFT JOIN element_text t ON t.document_key = u.document_key AND t.element_id = u.element_id
			""";

	private UsesQuery() {
	}

	/** The places, by title of the document and then of the element. */
	static List<UseRow> run(Connection connection, String target) throws SQLException {
		var order = Collator.getInstance(Locale.of("sv"));
		var rows = Sql.list(connection, SQL, UsesQuery::read, target, target);
		rows.sort(Comparator.comparing(UseRow::documentTitle, order).thenComparing(UseRow::elementTitle, order)
				.thenComparing(UseRow::elementId));
		return List.copyOf(rows);
	}

	private static UseRow read(ResultSet row) throws SQLException {
		return new UseRow(row.getString(1), DocumentKind.valueOf(row.getString(2)), row.getString(3), row.getString(4),
				row.getString(5), row.getString(6));
	}
}
