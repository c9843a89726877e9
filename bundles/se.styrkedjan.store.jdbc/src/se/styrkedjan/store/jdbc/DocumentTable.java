package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.projection.DocumentHead;

/** Rows of documents. */
final class DocumentTable {

	/**
	 * A document with the key its rows refer to.
	 *
	 * @param key  key in the database
	 * @param info what a list shows of it
	 */
	record Row(int key, DocumentInfo info) {
	}

	private static final String COLUMNS = """
			SELECT document_key, document_id, document_kind, title, unit_id, unit_name, plan_year, revision, saved_at,
				saved_by
			FROM document
			""";
	private static final String BY_ID = " WHERE document_id = ?";
	private static final String INSERT = """
			INSERT INTO document (document_kind, title, unit_id, unit_name, plan_year, revision, saved_at, saved_by,
				document_id)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";
	private static final String UPDATE = """
			UPDATE document SET document_kind = ?, title = ?, unit_id = ?, unit_name = ?, plan_year = ?, revision = ?,
				saved_at = ?, saved_by = ?
			WHERE document_id = ? AND revision = ?
			""";
	private static final String DELETE = """
			DELETE FROM document WHERE document_key = ?
			""";

	/** Has its statements compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		Sql.prepare(connection, COLUMNS + BY_ID, INSERT, UPDATE);
	}

	/** A document. */
	Optional<Row> find(Connection connection, String documentId) throws SQLException {
		return Sql.first(connection, COLUMNS + BY_ID, DocumentTable::read, documentId);
	}

	/** A document, which must exist, by its key. */
	DocumentInfo require(Connection connection, int key) throws SQLException {
		return Sql.first(connection, COLUMNS + " WHERE document_key = ?", DocumentTable::read, key).orElseThrow().info();
	}

	/** Documents that match, in no order. */
	List<Row> list(Connection connection, DocumentFilter filter) throws SQLException {
		List<String> conditions = new ArrayList<>();
		List<Object> arguments = new ArrayList<>();
		if (!filter.unitId().isEmpty()) {
			conditions.add("unit_id = ?");
			arguments.add(filter.unitId());
		}
		if (filter.year() != 0) {
			conditions.add("plan_year = ?");
			arguments.add(filter.year());
		}
		String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
		List<Row> rows = Sql.list(connection, COLUMNS + where, DocumentTable::read, arguments.toArray());
		return filter.kinds().isEmpty() ? rows
				: rows.stream().filter(row -> filter.kinds().contains(row.info().kind())).toList();
	}

	/** Inserts a document; answers its key. */
	int insert(Connection connection, DocumentHead head, Revision revision) throws SQLException {
		return Sql.insert(connection, INSERT, values(head, revision));
	}

	/** Moves a document on by a revision; answers whether it still was at the one before. */
	boolean update(Connection connection, DocumentHead head, Revision revision) throws SQLException {
		List<Object> arguments = new ArrayList<>(List.of(values(head, revision)));
		arguments.add(revision.number() - 1);
		return Sql.update(connection, UPDATE, arguments.toArray()) == 1;
	}

	/** Removes a document with its revisions and entries, but for its words. */
	void delete(Connection connection, int key) throws SQLException {
		Sql.update(connection, DELETE, key);
	}

	/** Removes all documents with their revisions, when there are no entries. */
	void clear(Connection connection) throws SQLException {
		Sql.update(connection, "DELETE FROM document");
	}

	private static Object[] values(DocumentHead head, Revision revision) {
		return new Object[] { head.kind(), head.title(), head.unitId(), head.unitName(), head.year(), revision.number(),
				revision.savedAt().toEpochMilli(), revision.savedBy(), head.id() };
	}

	private static Row read(ResultSet row) throws SQLException {
		return new Row(row.getInt(1),
				new DocumentInfo(row.getString(2), DocumentKind.valueOf(row.getString(3)), row.getString(4),
						row.getString(5), row.getString(6), row.getInt(7), row.getLong(8),
						Instant.ofEpochMilli(row.getLong(9)), row.getString(10)));
	}
}
