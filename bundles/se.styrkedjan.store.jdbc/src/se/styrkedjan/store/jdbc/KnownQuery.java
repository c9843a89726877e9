package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which identities exist. */
final class KnownQuery {

	private static final int CHUNK = 200;

	private static final List<String> SOURCES = List.of("""
			SELECT document_id FROM document WHERE document_id IN (%s)
			""", """
			SELECT element_id FROM element_text WHERE element_id IN (%s)
			""", """
			SELECT DISTINCT lineage FROM plan_goal WHERE lineage IN (%s)
			""", """
			SELECT DISTINCT lineage FROM plan_indicator WHERE lineage IN (%s)
			""", """
			SELECT DISTINCT lineage FROM plan_activity WHERE lineage IN (%s)
			""");

	private KnownQuery() {
	}

	/** Those of the identities that exist. */
	static Set<String> run(Connection connection, List<String> ids) throws SQLException {
		Set<String> found = new HashSet<>();
		for (int from = 0; from < ids.size(); from += CHUNK) {
			Object[] some = ids.subList(from, Math.min(from + CHUNK, ids.size())).toArray();
			String marks = Collections.nCopies(some.length, "?").stream().collect(Collectors.joining(", "));
			for (String source : SOURCES) {
				found.addAll(Sql.list(connection, source.formatted(marks), row -> row.getString(1), some));
			}
		}
		return Set.copyOf(found);
	}
}
