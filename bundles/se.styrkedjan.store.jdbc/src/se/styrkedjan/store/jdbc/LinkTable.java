package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

import se.styrkedjan.model.LinkKind;
import se.styrkedjan.store.projection.LinkEntry;

/** Rows of links. */
final class LinkTable extends EntryTable<LinkEntry> {

	private static final String INSERT = """
			INSERT INTO element_link (document_key, element_id, source_id, link_kind, target_id, target_document)
			VALUES (?, ?, ?, ?, ?, ?)
			""";
	private static final String SELECT = """
			SELECT element_id, source_id, link_kind, target_id, target_document
			FROM element_link WHERE document_key = ?
			""";
	private static final String DELETE = """
			DELETE FROM element_link WHERE document_key = ? AND element_id = ?
			""";

	LinkTable() {
		super(LinkEntry.class);
	}

	@Override
	String insert() {
		return INSERT;
	}

	@Override
	String select() {
		return SELECT;
	}

	@Override
	String delete() {
		return DELETE;
	}

	@Override
	Object[] values(LinkEntry entry) {
		return new Object[] { entry.elementId(), entry.sourceId(), entry.kind(), entry.target(),
				entry.targetDocument() };
	}

	@Override
	Object[] key(LinkEntry entry) {
		return new Object[] { entry.elementId() };
	}

	@Override
	LinkEntry read(ResultSet row) throws SQLException {
		return new LinkEntry(row.getString(1), row.getString(2), LinkKind.valueOf(row.getString(3)),
				row.getString(4), row.getString(5));
	}
}
