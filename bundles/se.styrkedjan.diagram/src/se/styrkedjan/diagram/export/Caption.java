package se.styrkedjan.diagram.export;

import java.util.Locale;
import java.util.Objects;

/**
 * What an exported picture says of itself.
 *
 * @param title       name of the process or map
 * @param description what the picture shows, in words, for those who do not see it; may be empty
 * @param details     version, state and date, as printed beside the title; may be empty
 * @param locale      language of the texts in the picture
 */
public record Caption(String title, String description, String details, Locale locale) {

	public Caption {
		Objects.requireNonNull(title);
		Objects.requireNonNull(description);
		Objects.requireNonNull(details);
		Objects.requireNonNull(locale);
	}
}
