package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.projection.Projector;

/** Makes all entries anew from the newest revisions. */
final class Rebuilding {

	private final Archive archive;

	Rebuilding(Archive archive) {
		this.archive = archive;
	}

	/** Does it in the transaction of the connection. */
	void run(Connection connection, Progress progress) throws SQLException {
		List<DocumentTable.Row> documents = archive.documents().list(connection, DocumentFilter.ALL);
		archive.projections().clear(connection);
		int done = 0;
		for (DocumentTable.Row document : documents) {
			progress.worked(done++, documents.size());
			byte[] content = archive.require(connection, document, document.info().revision()).content();
			archive.projections().insert(connection, document.key(), Projector.project(archive.open(content)));
		}
		progress.worked(done, documents.size());
	}
}
