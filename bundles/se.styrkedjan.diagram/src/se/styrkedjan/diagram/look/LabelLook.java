package se.styrkedjan.diagram.look;

import java.util.Objects;

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

	/** By hand: looks are compared by the thousand, and what the compiler makes is slow until it has been used a lot. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof LabelLook that && size == that.size && bold == that.bold
				&& italic == that.italic && position == that.position && text.equals(that.text)
				&& Objects.equals(color, that.color);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	/** Where the label of a node stands. */
	public enum Position {
		INSIDE, BELOW
	}
}
