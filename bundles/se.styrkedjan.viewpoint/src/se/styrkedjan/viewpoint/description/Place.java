package se.styrkedjan.viewpoint.description;

/**
 * Where something stands in a specification, for messages.
 *
 * @param element the element, such as {@code NodeMapping Step}
 * @param feature its feature, or the empty string for the element itself
 * @param line    line where its start tag ends, from 1
 */
public record Place(String element, String feature, int line) {

	@Override
	public String toString() {
		return element + (feature.isEmpty() ? "" : "." + feature) + ":" + line;
	}
}
