package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.store.Progress;
import se.styrkedjan.store.backup.BackupEntry;
import se.styrkedjan.store.backup.BackupReader;
import se.styrkedjan.store.backup.BadBackupException;
import se.styrkedjan.store.projection.DocumentHead;
import se.styrkedjan.store.xmi.PackedXmi;
import se.styrkedjan.store.xmi.UnreadableXmiException;
import se.styrkedjan.store.xmi.XmiReader;

/**
 * Replaces all documents by those of a backup file. Every revision is read and checked first; then everything is
 * replaced in one transaction. Progress counts each revision twice.
 */
final class RestoreJob {

	/** Counts on over documents. */
	private static final class Counter {

		private final Progress progress;
		private final long total;
		private long done;

		Counter(Progress progress, long total) {
			this.progress = progress;
			this.total = total;
		}

		void next() {
			progress.worked(done++, total);
		}
	}

	private final Transactions transactions;
	private final Archive archive;

	RestoreJob(Transactions transactions, Archive archive) {
		this.transactions = transactions;
		this.archive = archive;
	}

	/** Restores the file. */
	void run(Path file, Progress progress) {
		try (BackupReader backup = BackupReader.open(file)) {
			Counter counter = new Counter(progress, 2L * backup.size());
			for (List<BackupEntry> history : backup.documents().values()) {
				for (BackupEntry entry : history) {
					counter.next();
					requireDocument(backup, entry);
				}
			}
			transactions.replace(connection -> {
				replace(connection, backup, counter, file);
				return null;
			});
		} catch (IOException e) {
			throw FileErrors.reading(e, file);
		}
	}

	private static void requireDocument(BackupReader backup, BackupEntry entry) throws IOException {
		try {
			DocumentHead head = DocumentHead.of(XmiReader.read(backup.content(entry)));
			if (!head.id().equals(entry.revision().documentId())) {
				throw new BadBackupException(entry.file() + ": is document " + head.id(), null);
			}
		} catch (UnreadableXmiException | IllegalArgumentException e) {
			throw new BadBackupException(entry.file() + ": " + e.getMessage(), e);
		}
	}

	private void replace(Connection connection, BackupReader backup, Counter counter, Path file) throws SQLException {
		archive.clear(connection);
		for (List<BackupEntry> entries : backup.documents().values()) {
			List<RevisionTable.Content> history = new ArrayList<>();
			for (BackupEntry entry : entries) {
				counter.next();
				history.add(content(backup, entry, file));
			}
			EObject newest = archive.open(history.getLast().content());
			archive.add(connection, newest, history);
		}
		counter.next();
	}

	/** Translates here, where an error is one of the backup and not of the database. */
	private static RevisionTable.Content content(BackupReader backup, BackupEntry entry, Path file) {
		try {
			return new RevisionTable.Content(entry.revision(), PackedXmi.compress(backup.content(entry)));
		} catch (IOException e) {
			throw FileErrors.reading(e, file);
		}
	}
}
