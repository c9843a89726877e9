package se.styrkedjan.ui.grid;

/**
 * A column of a grid.
 *
 * @param id         stable key
 * @param header     words at its head
 * @param characters width in characters, from 1
 * @param align      where its text stands
 * @param grows      whether it takes width that is left
 */
public record GridColumn(String id, String header, int characters, Align align, boolean grows) {

	/** Where the text of a column stands. */
	public enum Align {
		LEFT, RIGHT
	}
}
