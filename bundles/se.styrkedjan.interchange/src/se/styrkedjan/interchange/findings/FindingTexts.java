package se.styrkedjan.interchange.findings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words findings and errors of the import in Swedish (the default) or English. Immutable. */
public final class FindingTexts {

	private static final String BUNDLE = FindingTexts.class.getPackageName() + ".messages";

	private final ResourceBundle messages;
	private final Locale locale;

	/**
	 * @param locale language of the texts; any language but English gives Swedish
	 */
	public FindingTexts(Locale locale) {
		this.locale = locale;
		messages = ResourceBundle.getBundle(BUNDLE, locale, FindingTexts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
		try {
			return new MessageFormat(messages.getString(code), locale).format(args);
		} catch (MissingResourceException missing) {
			return code;
		}
	}
}
