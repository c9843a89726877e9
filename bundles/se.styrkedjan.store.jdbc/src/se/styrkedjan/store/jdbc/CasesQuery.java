package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.register.Case;

/** How many cases concern processes. */
final class CasesQuery {

	/** A case that concerns several steps of a process counts once. */
	private static final String BY_PROCESS = """
			SELECT l.target_document, COUNT(DISTINCT l.source_id)
			FROM element_link l
			JOIN element_text t ON t.document_key = l.document_key AND t.element_id = l.source_id
			WHERE l.link_kind IN (?, ?) AND t.element_type = ? AND l.target_document <> ''
			GROUP BY l.target_document
			""";

	private CasesQuery() {
	}

	/** The number by UUID of the process. */
	static Map<String, Integer> byProcess(Connection connection) throws SQLException {
		Map<String, Integer> cases = new HashMap<>();
		Sql.each(connection, BY_PROCESS, row -> cases.put(row.getString(1), row.getInt(2)), LinkKind.PROCESS, LinkKind.STEP,
				Case.class.getSimpleName());
		return Map.copyOf(cases);
	}
}
