package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.backup.BadBackupException;

/** What an error of a file beside the database means to a user. */
final class FileErrors {

	private FileErrors() {
	}

	/** The error in the words of the store. */
	static StoreException translate(IOException error, Path file) {
		String detail = error.getMessage() == null ? error.toString() : error.getMessage();
		if (error instanceof BadBackupException) {
			return new StoreException(Code.BAD_BACKUP, List.of(file, detail), error);
		}
		if (DiskErrors.isFull(error, file.toAbsolutePath().getParent())) {
			return new StoreException(Code.DISK_FULL, List.of(file), error);
		}
		return new StoreException(Code.FILE, List.of(file, detail), error);
	}
}
