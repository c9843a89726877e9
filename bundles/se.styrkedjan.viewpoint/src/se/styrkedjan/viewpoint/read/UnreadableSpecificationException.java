package se.styrkedjan.viewpoint.read;

/** A file that is no specification at all: not XML, or XML of something else. */
public final class UnreadableSpecificationException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why a file cannot be read. */
	public enum Reason {
		/** It is not well-formed XML, or holds a document type, which is never read. */
		NOT_XML,
		/** Its root element is not a {@code description:Group}. */
		NO_GROUP,
		/** It cannot be read from the disk. */
		NOT_READABLE
	}

	private final Reason reason;
	private final String file;
	private final int line;

	/** A file that is no specification; line 0 when it is the whole file. */
	public UnreadableSpecificationException(Reason reason, String file, int line, Throwable cause) {
		super(reason + " " + file + ":" + line + (cause == null ? "" : " " + cause.getMessage()), cause);
		this.reason = reason;
		this.file = file;
		this.line = line;
	}

	public Reason reason() {
		return reason;
	}

	public String file() {
		return file;
	}

	public int line() {
		return line;
	}
}
