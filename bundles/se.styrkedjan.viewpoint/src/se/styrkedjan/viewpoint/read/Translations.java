package se.styrkedjan.viewpoint.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Texts of labels that are written as keys, {@code %key}, from the {@code plugin.properties} of the specification. */
final class Translations {

	private final List<Properties> files = new ArrayList<>();

	/** The texts for a language; any that has no file of its own has the one without language. */
	Translations(ClassLoader classes, Locale locale) {
		read(classes, "plugin_" + locale.getLanguage() + ".properties");
		read(classes, "plugin.properties");
	}

	/** A class path may have several files of one name; the first that knows a key counts. */
	private void read(ClassLoader classes, String name) {
		try {
			for (URL file : Collections.list(classes.getResources(name))) {
				Properties texts = new Properties();
				try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
					texts.load(reader);
				}
				files.add(texts);
			}
		} catch (IOException e) {
			// Labels stay keys then, which is better than no diagram.
			files.add(new Properties());
		}
	}

	/** Puts texts in the place of the keys of all labels in a tree. */
	void translate(VsmElement element) {
		element.attributes().computeIfPresent("label", (feature, label) -> label.startsWith("%") ? text(label) : label);
		element.children().forEach(this::translate);
	}

	private String text(String key) {
		return files.stream().map(texts -> texts.getProperty(key.substring(1))).filter(text -> text != null).findFirst()
				.orElse(key);
	}
}
