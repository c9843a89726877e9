package se.styrkedjan.ui.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of a package: {@code messages.properties} (Swedish) and {@code messages_en.properties} beside its classes.
 * Arguments are filled in as {@link MessageFormat} says, so an apostrophe in a text with arguments is written twice.
 */
public final class Messages {

	private final ResourceBundle bundle;

	private Messages(ResourceBundle bundle) {
		this.bundle = bundle;
	}

	/** The words of the package that a class lies in, in the language of the program. */
	public static Messages of(Class<?> owner) {
		return of(owner, Language.current());
	}

	/** The words of the package that a class lies in, in a language. */
	public static Messages of(Class<?> owner, Locale locale) {
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		return new Messages(ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale,
				owner.getClassLoader(), control));
	}

	/**
	 * The words of a key.
	 *
	 * @throws MissingResourceException when there is no such key; {@link #has(String)} asks
	 */
	public String text(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, Language.current()).format(arguments);
	}

	/** Whether there are words for a key, such as a code from a headless layer. */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}
}
