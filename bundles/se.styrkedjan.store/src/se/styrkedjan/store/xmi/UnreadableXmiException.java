package se.styrkedjan.store.xmi;

import java.io.IOException;

/** A text is no document of ours: malformed, cut off, hostile, or written by a newer version. */
public final class UnreadableXmiException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why it cannot be read. */
	public enum Reason {
		/** It is not well formed, not complete, or not a document of the model. */
		MALFORMED,
		/** It is larger than any document can be. */
		TOO_LARGE,
		/** It uses classes or features that this version does not know. */
		NEWER
	}

	private final Reason reason;

	/**
	 * An error in a document.
	 *
	 * @param reason what is wrong
	 * @param detail where and what, for the technical part of a message
	 * @param cause  what found it, or null
	 */
	public UnreadableXmiException(Reason reason, String detail, Throwable cause) {
		super(detail, cause);
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}
}
