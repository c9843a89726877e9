package se.styrkedjan.report.text;

import java.util.Locale;

import se.styrkedjan.rules.text.WordBundle;

/** The fixed words of the documents, in Swedish or English. Immutable. */
public final class ReportMessages {

	/** The language of the documents unless another is asked for. */
	public static final Locale SWEDISH = Locale.of("sv", "SE");

	private final Locale language;
	private final WordBundle words;

	/**
	 * The words of a language.
	 *
	 * @param language English gives English, every other language Swedish
	 */
	public ReportMessages(Locale language) {
		this.language = language;
		words = WordBundle.of(ReportMessages.class, language);
	}

	/** The language asked for. */
	public Locale language() {
		return language;
	}

	/** The words for a key. */
	public String get(String key) {
		return words.text(key);
	}

	/** The words for a key, with its places filled; arguments are printed as they are. */
	public String get(String key, String... arguments) {
		return words.text(key, (Object[]) arguments);
	}

	/** The words for a constant, under the key {@code prefix.NAME}. */
	public String get(String prefix, Enum<?> constant) {
		return words.text(prefix + '.' + constant.name());
	}
}
