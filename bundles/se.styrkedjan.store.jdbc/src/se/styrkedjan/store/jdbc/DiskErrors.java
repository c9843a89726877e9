package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** Tells a full disk and a folder that cannot be written from other errors, whoever met them first. */
final class DiskErrors {

	/** With fewer bytes free an error in writing is taken for a full disk: a file grows by pages of 32 KiB. */
	private static final long NOTHING_LEFT = 64L * 1024;
	/** Words of Linux, macOS and Windows, which Java passes on. */
	private static final List<String> FULL = List.of("no space left", "not enough space", "disk quota exceeded",
			"disk is full");
	private static final List<String> READ_ONLY = List.of("read-only file system", "access is denied",
			"permission denied", "not a directory", "write protected");

	private DiskErrors() {
	}

	/** Whether the disk is full. */
	static boolean isFull(Throwable error, Path location) {
		return Causes.of(error).anyMatch(cause -> says(cause, FULL)) || freeBytes(location) < NOTHING_LEFT;
	}

	/** Whether something cannot be written for lack of permission. */
	static boolean isReadOnly(Throwable error) {
		return Causes.of(error).anyMatch(cause -> cause instanceof AccessDeniedException
				|| cause instanceof NotDirectoryException || cause instanceof ReadOnlyFileSystemException
				|| says(cause, READ_ONLY));
	}

	private static boolean says(Throwable error, List<String> words) {
		String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
		return words.stream().anyMatch(message::contains);
	}

	private static long freeBytes(Path location) {
		try {
			return Files.exists(location) ? Files.getFileStore(location).getUsableSpace() : Long.MAX_VALUE;
		} catch (IOException e) {
			return Long.MAX_VALUE; // not known is not full
		}
	}
}
