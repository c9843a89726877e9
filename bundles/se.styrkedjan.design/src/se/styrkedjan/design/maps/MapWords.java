package se.styrkedjan.design.maps;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import se.styrkedjan.editing.wording.Wording;

/**
 * What stands beside the pictures, in Swedish or English.
 *
 * @param locale  language
 * @param wording words of the model in the same language
 */
record MapWords(Locale locale, Wording wording) {

	/** The text of a key with its arguments filled in as they are. */
	String text(String key, String... arguments) {
		ResourceBundle words = ResourceBundle.getBundle(MapWords.class.getPackageName() + ".messages", locale,
				MapWords.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return MessageFormat.format(words.getString(key), (Object[]) arguments);
	}
}
