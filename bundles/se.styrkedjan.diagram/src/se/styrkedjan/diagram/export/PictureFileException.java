package se.styrkedjan.diagram.export;

import java.io.IOException;
import java.nio.file.Path;

/** A picture could not be written into its file. Nothing is left of it, and a file that was there is as it was. */
public final class PictureFileException extends IOException {

	private static final long serialVersionUID = 1;

	private final Reason reason;
	private final transient Path file;

	/** Why a file could not be written. */
	public enum Reason {
		/** The folder or the file may not be written to. */
		NOT_ALLOWED,
		/** There is no room left where the file is to stand. */
		NO_ROOM,
		/** What the operating system says in the cause. */
		OTHER
	}

	PictureFileException(Reason reason, Path file, IOException cause) {
		super(cause.getMessage(), cause);
		this.reason = reason;
		this.file = file;
	}

	public Reason reason() {
		return reason;
	}

	/** The file that was to be written. */
	public Path file() {
		return file;
	}
}
