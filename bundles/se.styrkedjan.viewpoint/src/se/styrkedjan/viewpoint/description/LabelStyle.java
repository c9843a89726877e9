package se.styrkedjan.viewpoint.description;

import java.util.Set;

/**
 * How a label looks.
 *
 * @param text     answers what it says
 * @param size     points
 * @param formats  italic, bold, underline, strike_through
 * @param color    its colour
 * @param position where it stands
 */
public record LabelStyle(ExpressionText text, int size, Set<String> formats, Color color, Position position) {

	/** Where the label of a node stands. */
	public enum Position {
		/** Inside it. */
		NODE,
		/** Beside it. */
		BORDER,
		/** Not shown. */
		HIDDEN
	}
}
