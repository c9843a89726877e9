package se.styrkedjan.store;

import java.util.List;

/** The database could not do what was asked; the UI words the code and its arguments. */
public class StoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What went wrong. */
	public enum Code {
		/** Another process has the database open; argument: location. */
		IN_USE,
		/** The database was written by a newer version; arguments: its version, ours. */
		NEWER,
		/** The database cannot be read; arguments: location, detail. */
		DAMAGED,
		/** The folder cannot be written; argument: location. */
		READ_ONLY,
		/** No space is left on the disk; argument: location. */
		DISK_FULL,
		/** The document does not exist; argument: id. */
		DOCUMENT_MISSING,
		/** Somebody has saved since; arguments: title, newest revision. */
		CONFLICT,
		/** A file to restore is no backup, or damaged; arguments: file, detail. */
		BAD_BACKUP,
		/** A file or folder that is needed does not exist; argument: which. */
		FILE_MISSING,
		/** A file could not be read or written; arguments: file, detail. */
		FILE,
		/** Anything else; argument: detail. */
		FAILED
	}

	private final Code code;
	private final transient List<Object> arguments;

	/** An error with its cause, which may be null. */
	public StoreException(Code code, List<Object> arguments, Throwable cause) {
		super(code + " " + arguments, cause);
		this.code = code;
		this.arguments = List.copyOf(arguments);
	}

	public Code code() {
		return code;
	}

	public List<Object> arguments() {
		return arguments == null ? List.of() : arguments;
	}
}
