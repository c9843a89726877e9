package se.styrkedjan.interchange.tables;

import java.util.List;

import se.styrkedjan.interchange.lines.Line;

/**
 * A row of a table as it was put together.
 *
 * @param line      line it begins on
 * @param columns   columns of the table
 * @param cells     one text a column
 * @param analysis  lines of the analysis under it
 * @param afterHead whether it is the first after a head repeated on a new page
 * @param guessed   whether it was not certain which columns the values belong to
 */
public record TableRow(int line, List<Column> columns, List<String> cells, List<Line> analysis, boolean afterHead,
		boolean guessed) {

	/** Copies the lists. */
	public TableRow {
		columns = List.copyOf(columns);
		cells = List.copyOf(cells);
		analysis = List.copyOf(analysis);
	}

	/** @return text of the first column of the type, empty when there is none */
	public String cell(ColumnType type) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).type() == type) {
				return cells.get(i);
			}
		}
		return "";
	}
}
