package se.styrkedjan.editing.wording;

import java.util.Locale;

import se.styrkedjan.rules.text.WordBundle;

/** The message files of this package in one language. */
final class Words {

	private final WordBundle words;

	/** Words in a language; any but English is Swedish. */
	Words(Locale locale) {
		words = WordBundle.of(Words.class, locale);
	}

	boolean has(String key) {
		return words.has(key);
	}

	/** The text of a key with its arguments filled in; the key itself when it has none, which a test excludes. */
	String text(String key, Object... arguments) {
		return has(key) ? words.text(key, arguments) : key;
	}
}
