package se.styrkedjan.ui.grid;

/**
 * A rectangle of cells.
 *
 * @param row     topmost row, from 0
 * @param column  leftmost column, from 0
 * @param rows    height, from 1
 * @param columns width, from 1
 */
public record GridArea(int row, int column, int rows, int columns) {

	/** The rectangle that has two cells as opposite corners. */
	public static GridArea between(int row, int column, int otherRow, int otherColumn) {
		return new GridArea(Math.min(row, otherRow), Math.min(column, otherColumn), Math.abs(row - otherRow) + 1,
				Math.abs(column - otherColumn) + 1);
	}

	/** Whether a cell lies in it. */
	public boolean contains(int atRow, int atColumn) {
		return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
	}
}
