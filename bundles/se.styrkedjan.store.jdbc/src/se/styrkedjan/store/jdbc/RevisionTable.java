package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.store.Revision;

/** Rows of revisions. A revision is written once and never changed, but for what must be erased from it. */
final class RevisionTable {

	/**
	 * A revision with its content.
	 *
	 * @param revision which it is
	 * @param content  packed XMI
	 */
	record Content(Revision revision, byte[] content) {
	}

	private static final String INSERT = """
			INSERT INTO revision (document_key, revision, saved_at, saved_by, remark, content) VALUES (?, ?, ?, ?, ?, ?)
			""";
	private static final String HISTORY = """
			SELECT revision, saved_at, saved_by, remark FROM revision WHERE document_key = ? ORDER BY revision DESC
			""";
	private static final String LOAD = """
			SELECT revision, saved_at, saved_by, remark, content FROM revision WHERE document_key = ? AND revision = ?
			""";

	private static final String REWRITE = """
			UPDATE revision SET content = ? WHERE document_key = ? AND revision = ?
			""";

	/** Has its statements compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		Sql.prepare(connection, INSERT, LOAD);
	}

	/** Inserts a revision. */
	void insert(Connection connection, int documentKey, Content content) throws SQLException {
		Revision revision = content.revision();
		Sql.update(connection, INSERT, documentKey, revision.number(), revision.savedAt().toEpochMilli(),
				revision.savedBy(), revision.comment(), content.content());
	}

	/** All revisions of a document, newest first. */
	List<Revision> history(Connection connection, DocumentTable.Row document) throws SQLException {
		return Sql.list(connection, HISTORY, row -> read(document, row), document.key());
	}

	/** One revision of a document. */
	Optional<Content> load(Connection connection, DocumentTable.Row document, long number) throws SQLException {
		return Sql.first(connection, LOAD, row -> new Content(read(document, row), row.getBytes(5)), document.key(),
				number);
	}

	/** Replaces the content of a revision by one from which something has been erased. */
	void rewrite(Connection connection, DocumentTable.Row document, long number, byte[] content) throws SQLException {
		Sql.update(connection, REWRITE, content, document.key(), number);
	}

	private static Revision read(DocumentTable.Row document, ResultSet row) throws SQLException {
		return new Revision(document.info().id(), row.getLong(1), Instant.ofEpochMilli(row.getLong(2)),
				row.getString(3), row.getString(4));
	}
}
