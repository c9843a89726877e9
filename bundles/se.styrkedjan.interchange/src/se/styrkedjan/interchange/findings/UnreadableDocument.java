package se.styrkedjan.interchange.findings;

import java.util.List;
import java.util.Locale;

/** The file cannot be imported at all. Nothing has been changed when it is thrown. */
public final class UnreadableDocument extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;
	private final List<String> args;

	/**
	 * @param code  what is wrong, a key of the message bundle of this package
	 * @param cause the error beneath, or null
	 * @param args  arguments of the message, the file name first
	 */
	public UnreadableDocument(String code, Throwable cause, String... args) {
		super(new FindingTexts(Locale.ENGLISH).text(code, (Object[]) args), cause);
		this.code = code;
		this.args = List.of(args);
	}

	/** @return what is wrong, a key for {@link FindingTexts#text(String, Object...)} */
	public String code() {
		return code;
	}

	/** @return arguments of the message, the file name first */
	public List<String> args() {
		return args;
	}
}
