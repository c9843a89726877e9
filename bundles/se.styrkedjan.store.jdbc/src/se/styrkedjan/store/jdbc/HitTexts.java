package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.jdbc.Hits.Hit;

/** Reads the elements that were hit. */
final class HitTexts implements AutoCloseable {

	private static final String TEXT = """
			SELECT element_type, element_id, title, body FROM element_text WHERE document_key = ? AND slot = ?
			""";

	private final Connection connection;
	private final DocumentTable documents = new DocumentTable();
	private final Map<Integer, DocumentInfo> known = new HashMap<>();
	private final PreparedStatement statement;

	HitTexts(Connection connection) throws SQLException {
		this.connection = connection;
		this.statement = connection.prepareStatement(TEXT);
	}

	/** Class of the element that was hit. */
	String type(Hit hit) throws SQLException {
		try (ResultSet row = row(hit)) {
			row.next();
			return row.getString(1);
		}
	}

	/** What is answered of hits. */
	List<FoundText> read(List<Hit> hits, SoughtWords sought) throws SQLException {
		List<FoundText> found = new ArrayList<>();
		for (Hit hit : hits) {
			DocumentInfo document = document(hit.documentKey());
			try (ResultSet row = row(hit)) {
				row.next();
				SearchHit answer = new SearchHit(document, row.getString(2), row.getString(1),
						sought.whole(row.getString(3)), sought.excerpt(row.getString(4)));
				found.add(new FoundText(answer, hit.score()));
			}
		}
		return found;
	}

	private ResultSet row(Hit hit) throws SQLException {
		statement.setInt(1, hit.documentKey());
		statement.setInt(2, hit.slot());
		return statement.executeQuery();
	}

	private DocumentInfo document(int key) throws SQLException {
		DocumentInfo document = known.get(key);
		if (document == null) {
			document = documents.require(connection, key);
			known.put(key, document);
		}
		return document;
	}

	@Override
	public void close() throws SQLException {
		statement.close();
	}
}
