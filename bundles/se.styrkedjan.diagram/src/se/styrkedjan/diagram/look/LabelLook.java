package se.styrkedjan.diagram.look;

/**
 * A label.
 *
 * @param text     what it says; empty for none
 * @param color    colour of the text
 * @param size     points at 100 %
 * @param bold     heavier letters
 * @param italic   leaning letters
 * @param position inside the node, or beside it
 */
public record LabelLook(String text, Rgb color, int size, boolean bold, boolean italic, Position position) {

	/** Where the label of a node stands. */
	public enum Position {
		INSIDE, BELOW
	}
}
