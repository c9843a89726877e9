package se.styrkedjan.forms.importing;

import se.styrkedjan.editing.Refusal;

/** A document may not go into the plan of its unit and year. */
final class RefusedDocument extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String file;
	private final transient Refusal refusal;

	RefusedDocument(String file, Refusal refusal) {
		super(file);
		this.file = file;
		this.refusal = refusal;
	}

	/** Name of its file. */
	String file() {
		return file;
	}

	/** Why it may not. */
	Refusal refusal() {
		return refusal;
	}
}
