package se.styrkedjan.ui.grid;

/**
 * Which cells are chosen: the cell the keyboard is at, and the opposite corner of a rectangle.
 *
 * @param row          row of the cell the keyboard is at
 * @param column       its column
 * @param anchorRow    row of the opposite corner
 * @param anchorColumn column of the opposite corner
 */
record GridSelection(int row, int column, int anchorRow, int anchorColumn) {

	/** One cell. */
	static GridSelection cell(int row, int column) {
		return new GridSelection(row, column, row, column);
	}

	/** The same anchor with the keyboard at another cell. */
	GridSelection extend(int toRow, int toColumn) {
		return new GridSelection(toRow, toColumn, anchorRow, anchorColumn);
	}

	/** All chosen cells. */
	GridArea area() {
		return GridArea.between(row, column, anchorRow, anchorColumn);
	}

	/** The same as far as there are so many rows and columns. */
	GridSelection within(int rows, int columns) {
		return new GridSelection(limit(row, rows), limit(column, columns), limit(anchorRow, rows),
				limit(anchorColumn, columns));
	}

	private static int limit(int index, int count) {
		return Math.max(0, Math.min(index, count - 1));
	}
}
