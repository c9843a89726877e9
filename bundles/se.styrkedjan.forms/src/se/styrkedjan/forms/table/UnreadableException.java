package se.styrkedjan.forms.table;

/** What was typed cannot be read as what the cell wants; the message, in the user's language, says what it wants. */
public final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Something unreadable; {@code wanted} is shown to the user as it is. */
	public UnreadableException(String wanted) {
		super(wanted);
	}
}
