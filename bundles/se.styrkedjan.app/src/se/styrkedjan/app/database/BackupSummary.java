package se.styrkedjan.app.database;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import se.styrkedjan.store.Revision;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.backup.BackupEntry;
import se.styrkedjan.store.backup.BackupReader;
import se.styrkedjan.store.backup.BadBackupException;

/**
 * What a backup holds, to be told before it replaces everything.
 *
 * @param documents how many
 * @param newest    when the last of them was saved
 */
record BackupSummary(int documents, Instant newest) {

	/**
	 * Reads it from the file's list of contents; the contents themselves are checked when they are restored.
	 *
	 * @throws StoreException {@code BAD_BACKUP}, {@code FILE_MISSING} or {@code FILE}
	 */
	static BackupSummary of(Path file) {
		try (BackupReader backup = BackupReader.open(file)) {
			Instant newest = backup.documents().values().stream().map(List::getLast).map(BackupEntry::revision)
					.map(Revision::savedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
			return new BackupSummary(backup.documents().size(), newest);
		} catch (BadBackupException e) {
			throw new StoreException(Code.BAD_BACKUP, List.of(file, String.valueOf(e.getMessage())), e);
		} catch (NoSuchFileException e) {
			throw new StoreException(Code.FILE_MISSING, List.of(file), e);
		} catch (IOException e) {
			throw new StoreException(Code.FILE, List.of(file, String.valueOf(e.getMessage())), e);
		}
	}
}
