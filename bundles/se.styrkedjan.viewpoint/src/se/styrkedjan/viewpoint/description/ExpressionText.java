package se.styrkedjan.viewpoint.description;

/**
 * An expression as it is written, such as {@code feature:name}.
 *
 * @param text  the expression; empty for none
 * @param place where it stands
 */
public record ExpressionText(String text, Place place) {

	/** No expression. */
	public static final ExpressionText NONE = new ExpressionText("", new Place("", "", 0));

	/** Whether there is no expression. */
	public boolean isEmpty() {
		return text.isEmpty();
	}
}
