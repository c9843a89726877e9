package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * A filter the user may turn on.
 *
 * @param name  name in the file
 * @param label name for people
 * @param parts what it hides; a view is shown when no part hides it
 */
public record Filter(String name, String label, List<Part> parts) {

	/**
	 * Hides what does not fulfil its conditions, or everything when it has none.
	 *
	 * @param mappings names of the mappings concerned; empty for all
	 * @param element  condition on the element that is drawn; true keeps it
	 * @param view     condition on the view; true keeps it
	 */
	public record Part(List<String> mappings, ExpressionText element, ExpressionText view) {
	}
}
