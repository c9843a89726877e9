package se.styrkedjan.store.backup;

import java.io.IOException;

/** A file is no backup, or not a whole one. */
public final class BadBackupException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * An error in a backup file.
	 *
	 * @param detail where and what, for the technical part of a message
	 * @param cause  what found it, or null
	 */
	public BadBackupException(String detail, Throwable cause) {
		super(detail, cause);
	}
}
