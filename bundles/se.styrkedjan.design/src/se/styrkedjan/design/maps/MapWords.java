package se.styrkedjan.design.maps;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.NamedElement;

/**
 * What stands beside the pictures, in Swedish or English.
 *
 * @param locale  language
 * @param wording words of the model in the same language
 */
record MapWords(Locale locale, Wording wording) {

	/** Name of an element, or what kind of thing it is when it has none. */
	String name(NamedElement element) {
		return element.getName() == null || element.getName().isBlank() ? wording.type(element.eClass()) : element.getName();
	}

	/** The text of a key for a number of things. */
	String count(String key, int count) {
		return filled(key, count);
	}

	/** The text of a key with its arguments filled in as they are. */
	String text(String key, String... arguments) {
		return filled(key, (Object[]) arguments);
	}

	private String filled(String key, Object... arguments) {
		ResourceBundle words = ResourceBundle.getBundle(MapWords.class.getPackageName() + ".messages", locale,
				MapWords.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return new MessageFormat(words.getString(key), locale).format(arguments);
	}
}
