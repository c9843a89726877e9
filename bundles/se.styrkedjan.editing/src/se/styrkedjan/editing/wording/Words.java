package se.styrkedjan.editing.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The message files of this package in one language. */
final class Words {

	private final ResourceBundle bundle;
	private final Locale locale;

	/** Words in a language; any but English is Swedish. */
	Words(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", locale,
				Words.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	boolean has(String key) {
		return bundle.containsKey(key);
	}

	/** The text of a key with its arguments filled in; the key itself when it has none, which a test excludes. */
	String text(String key, Object... arguments) {
		if (!has(key)) {
			return key;
		}
		String pattern = bundle.getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
	}
}
