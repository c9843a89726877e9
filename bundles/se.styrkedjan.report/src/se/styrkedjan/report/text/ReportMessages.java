package se.styrkedjan.report.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The fixed words of the documents, in Swedish or English. Immutable. */
public final class ReportMessages {

	/** The language of the documents unless another is asked for. */
	public static final Locale SWEDISH = Locale.of("sv", "SE");

	private static final String BUNDLE = "se.styrkedjan.report.text.messages";

	private final ResourceBundle words;

	/**
	 * The words of a language.
	 *
	 * @param language English gives English, every other language Swedish
	 */
	public ReportMessages(Locale language) {
		words = ResourceBundle.getBundle(BUNDLE, language, ReportMessages.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** The words for a key. */
	public String get(String key) {
		return words.getString(key);
	}

	/** The words for a key, with its places filled; arguments are printed as they are. */
	public String get(String key, String... arguments) {
		return MessageFormat.format(words.getString(key), (Object[]) arguments);
	}

	/** The words for a constant, under the key {@code prefix.NAME}. */
	public String get(String prefix, Enum<?> constant) {
		return words.getString(prefix + '.' + constant.name());
	}
}
