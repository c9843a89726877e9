package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.backup.BackupWriter;
import se.styrkedjan.store.backup.WholeFile;

/**
 * Writes all documents with their history to a backup file. A document is read whole in a transaction of its own, so
 * others can save meanwhile.
 */
final class BackupJob {

	private final Transactions transactions;
	private final Archive archive;

	BackupJob(Transactions transactions, Archive archive) {
		this.transactions = transactions;
		this.archive = archive;
	}

	/** Writes the file. */
	void run(Path file, Progress progress) {
		try {
			WholeFile.write(file, out -> {
				BackupWriter writer = new BackupWriter(out);
				writeDocuments(writer, progress);
				writer.finish();
			});
		} catch (IOException e) {
			throw FileErrors.writing(e, file);
		}
	}

	private void writeDocuments(BackupWriter writer, Progress progress) throws IOException {
		List<String> ids = transactions.read(connection -> archive.documents().list(connection, DocumentFilter.ALL))
				.stream().map(row -> row.info().id()).sorted().toList();
		int done = 0;
		for (String id : ids) {
			progress.worked(done++, ids.size());
			for (RevisionTable.Content content : transactions.read(connection -> contents(connection, id))) {
				writer.add(content.revision(), archive.xmi(content.content()));
			}
		}
		progress.worked(done, ids.size());
	}

	/** All revisions from the oldest on; none when the document has been deleted since the list was read. */
	private List<RevisionTable.Content> contents(Connection connection, String id) throws SQLException {
		Optional<DocumentTable.Row> document = archive.documents().find(connection, id);
		List<RevisionTable.Content> contents = new ArrayList<>();
		if (document.isPresent()) {
			for (Revision revision : archive.revisions().history(connection, document.get()).reversed()) {
				contents.add(archive.require(connection, document.get(), revision.number()));
			}
		}
		return contents;
	}
}
