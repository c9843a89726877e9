package se.styrkedjan.forms.table;

/**
 * A column of a table.
 *
 * @param id     key of the column, stable over languages
 * @param header words at its head
 * @param chars  width in characters of the table's font, from 1
 * @param align  where its text stands
 * @param cells  what stands in its cells, and what may be typed there
 * @param <E>    class of the elements
 */
public record Column<E>(String id, String header, int chars, Align align, Cells<E> cells) {

	private static final int WIDE = 30;

	/** Whether the column takes width that is left: those of running text do. */
	public boolean grows() {
		return chars >= WIDE;
	}
}
