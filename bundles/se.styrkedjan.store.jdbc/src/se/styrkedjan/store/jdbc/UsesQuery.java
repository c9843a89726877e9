package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.store.UseRow;

/** Where elements are used. */
final class UsesQuery {

	/** Asked for so many elements at once: of each, an index is looked up. */
	private static final int CHUNK = 200;
	private static final String SQL = """
			SELECT u.target_id, d.document_id, d.document_kind, d.title, u.element_id, COALESCE(t.element_type, ''),
				COALESCE(t.title, '')
			FROM (
				SELECT target_id, document_key, element_id FROM element_use WHERE target_id IN (%1$s)
				UNION
				SELECT target_id, document_key, source_id FROM element_link WHERE target_id IN (%1$s)
			) AS u (target_id, document_key, element_id)
			JOIN document d ON d.document_key = u.document_key
			LEFT JOIN element_text t ON t.document_key = u.document_key AND t.element_id = u.element_id
			""";

	private UsesQuery() {
	}

	/** The places by target, each by title of the document and then of the element. */
	static Map<String, List<UseRow>> run(Connection connection, List<String> targets) throws SQLException {
		Map<String, List<UseRow>> uses = new HashMap<>();
		for (int from = 0; from < targets.size(); from += CHUNK) {
			List<String> some = targets.subList(from, Math.min(from + CHUNK, targets.size()));
			String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
			Sql.each(connection, SQL.formatted(marks),
					row -> uses.computeIfAbsent(row.getString(1), target -> new ArrayList<>()).add(read(row)),
					Stream.of(some, some).flatMap(List::stream).toArray());
		}
		uses.replaceAll((target, rows) -> sorted(rows));
		return Map.copyOf(uses);
	}

	private static List<UseRow> sorted(List<UseRow> rows) {
		var order = new SwedishOrder();
		return rows.stream().sorted(Comparator.comparing(UseRow::documentTitle, order)
				.thenComparing(UseRow::elementTitle, order).thenComparing(UseRow::elementId)).toList();
	}

	private static UseRow read(ResultSet row) throws SQLException {
		return new UseRow(row.getString(2), DocumentKind.valueOf(row.getString(3)), row.getString(4), row.getString(5),
				row.getString(6), row.getString(7));
	}
}
