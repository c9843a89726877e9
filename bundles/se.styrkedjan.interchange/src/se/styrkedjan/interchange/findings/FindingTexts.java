package se.styrkedjan.interchange.findings;

import java.util.Locale;

import se.styrkedjan.rules.text.WordBundle;

/** Words findings and errors of the import in Swedish (the default) or English. Immutable. */
public final class FindingTexts {

	private final WordBundle words;

	/**
	 * @param locale language of the texts; any language but English gives Swedish
	 */
	public FindingTexts(Locale locale) {
		words = WordBundle.of(FindingTexts.class, locale);
	}

	/** @return the finding as a sentence, without its line number */
	public String text(Finding finding) {
		return text(finding.code(), finding.args().toArray());
	}

	/**
	 * @param code key of the message
	 * @param args its arguments
	 * @return the message; the code itself when the bundle lacks it
	 */
	public String text(String code, Object... args) {
		return words.has(code) ? words.text(code, args) : code;
	}
}
