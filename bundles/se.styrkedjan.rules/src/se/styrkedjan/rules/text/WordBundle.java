package se.styrkedjan.rules.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of a package in one language, from {@code messages.properties} (Swedish) and {@code messages_en.properties}
 * beside its classes. Swedish is the root, so the language of the machine never comes between. Immutable.
 */
public final class WordBundle {

	private static final Locale SWEDISH = Locale.of("sv", "SE");

	private final ResourceBundle bundle;
	private final Locale locale;

	private WordBundle(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * The words of a package.
	 *
	 * @param owner  a class of it
	 * @param locale English gives English, every other language Swedish; numbers are filled in as it writes them
	 */
	public static WordBundle of(Class<?> owner, Locale locale) {
		return new WordBundle(ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale,
				owner.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)), locale);
	}

	/** English for English, Swedish for any other language. */
	public static Locale nearest(Locale wanted) {
		return wanted.getLanguage().equals("en") ? Locale.ENGLISH : SWEDISH;
	}

	/** The language the program was started with ({@code -nl}), else that of the system: Swedish or English. */
	public static Locale language() {
		String started = System.getProperty("osgi.nl", "");
		return nearest(started.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(started.replace('_', '-')));
	}

	/** Whether there are words for a key. */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	/**
	 * The words of a key with their places filled; without arguments as they stand.
	 *
	 * @throws java.util.MissingResourceException when there is no such key
	 */
	public String text(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
	}
}
