package se.styrkedjan.ui.message;

import java.util.Locale;
import java.util.MissingResourceException;

import se.styrkedjan.rules.text.WordBundle;

/**
 * The words of a package: {@code messages.properties} (Swedish) and {@code messages_en.properties} beside its classes.
 * Arguments are filled in as {@link java.text.MessageFormat} says, so an apostrophe in a text with arguments is written twice.
 */
public final class Messages {

	private final WordBundle words;

	private Messages(WordBundle words) {
		this.words = words;
	}

	/** The words of the package that a class lies in, in the language of the program. */
	public static Messages of(Class<?> owner) {
		return of(owner, Language.current());
	}

	/** The words of the package that a class lies in, in a language. */
	public static Messages of(Class<?> owner, Locale locale) {
		return new Messages(WordBundle.of(owner, locale));
	}

	/**
	 * The words of a key.
	 *
	 * @throws MissingResourceException when there is no such key; {@link #has(String)} asks
	 */
	public String text(String key, Object... arguments) {
		return words.text(key, arguments);
	}

	/** Whether there are words for a key, such as a code from a headless layer. */
	public boolean has(String key) {
		return words.has(key);
	}
}
