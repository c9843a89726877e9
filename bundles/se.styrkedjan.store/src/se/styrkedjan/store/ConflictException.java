package se.styrkedjan.store;

import java.util.List;

/** Somebody has saved the document since it was loaded; it can be merged with {@link #newest()}. */
public final class ConflictException extends StoreException {

	private static final long serialVersionUID = 1L;

	private final transient DocumentInfo newest;

	/** A conflict with the newest revision. */
	public ConflictException(DocumentInfo newest) {
		super(Code.CONFLICT, List.of(newest.title(), newest.revision()), null);
		this.newest = newest;
	}

	public DocumentInfo newest() {
		return newest;
	}
}
