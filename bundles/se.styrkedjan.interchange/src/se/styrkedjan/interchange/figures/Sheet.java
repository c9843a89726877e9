package se.styrkedjan.interchange.figures;

import java.util.List;

/**
 * A table of text as it stands in a file.
 *
 * @param name name of the sheet; the file's name for a text table
 * @param rows rows that hold anything, in order
 */
public record Sheet(String name, List<Row> rows) {

	/**
	 * A row.
	 *
	 * @param number its number in the file, from 1, for messages
	 * @param cells  its cells as text: numbers with decimal point or comma, days as ISO 8601; never null
	 */
	public record Row(int number, List<String> cells) {

		/** Copies the cells. */
		public Row {
			cells = List.copyOf(cells);
		}

		/** The text of a cell without space around it; empty when the row is shorter. */
		public String cell(int column) {
			return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
		}
	}

	/** Copies the rows. */
	public Sheet {
		rows = List.copyOf(rows);
	}

	/** The number of columns of the widest row. */
	public int width() {
		return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
	}
}
