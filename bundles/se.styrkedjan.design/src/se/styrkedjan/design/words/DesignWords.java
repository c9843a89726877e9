package se.styrkedjan.design.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the services say, in Swedish or English. Thread-safe. */
public final class DesignWords {

	private final ResourceBundle bundle;
	private final Locale locale;

	private DesignWords(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle(DesignWords.class.getPackageName() + ".messages", locale,
				DesignWords.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** Words in a language: English for English, Swedish for any other. */
	public static DesignWords in(Locale locale) {
		return new DesignWords(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("sv", "SE"));
	}

	/** Words in the language the program was started with ({@code -nl}), else in that of the system. */
	public static DesignWords current() {
		String started = System.getProperty("osgi.nl", "");
		return in(started.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(started.replace('_', '-')));
	}

	/** The text of a key with its arguments filled in. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), locale).format(arguments);
	}
}
