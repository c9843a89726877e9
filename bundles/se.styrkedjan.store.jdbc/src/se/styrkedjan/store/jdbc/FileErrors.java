package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.backup.BadBackupException;

/** What an error of a file beside the database means to a user. */
final class FileErrors {

	private FileErrors() {
	}

	/** What hindered the writing of a file or folder, in the words of the store. */
	static StoreException writing(IOException error, Path file) {
		if (DiskErrors.isFull(error, file.toAbsolutePath().getParent())) {
			return new StoreException(Code.DISK_FULL, List.of(file), error);
		}
		if (DiskErrors.isReadOnly(error)) {
			return new StoreException(Code.READ_ONLY, List.of(folder(file)), error);
		}
		return reading(error, file);
	}

	/** What hindered the reading of a file, in the words of the store. */
	static StoreException reading(IOException error, Path file) {
		if (error instanceof BadBackupException) {
			return new StoreException(Code.BAD_BACKUP, List.of(file, detail(error)), error);
		}
		if (error instanceof NoSuchFileException) {
			return new StoreException(Code.FILE_MISSING, List.of(Files.exists(folder(file)) ? file : folder(file)), error);
		}
		return new StoreException(Code.FILE, List.of(file, detail(error)), error);
	}

	/** A file is written under another name first, which would only puzzle the reader. */
	private static String detail(IOException error) {
		String reason = error instanceof FileSystemException named ? named.getReason() : error.getMessage();
		return reason == null ? error.toString() : reason;
	}

	private static Path folder(Path file) {
		Path parent = file.toAbsolutePath().getParent();
		return Files.isDirectory(file) || parent == null ? file : parent;
	}
}
