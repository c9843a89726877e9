package se.styrkedjan.headless;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the command line in the language of the locale: Swedish unless it is English. */
final class Messages {

	static final String BUNDLE = "se.styrkedjan.headless.messages";

	private Messages() {
	}

	static String of(String key, Object... arguments) {
		return MessageFormat.format(bundle().getString(key), arguments);
	}

	/** Swedish is the root of the bundle, so no fall-back to the machine's locale may come between. */
	static ResourceBundle bundle() {
		return ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
