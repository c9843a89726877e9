package se.styrkedjan.interchange.tables;

/**
 * A column of a table.
 *
 * @param type  what it holds
 * @param name  head as printed
 * @param start where its head begins on the line, in characters; -1 when columns are not aligned
 * @param end   where its head ends; -1 when columns are not aligned
 */
public record Column(ColumnType type, String name, int start, int end) {

	/** A column of a table whose columns are not aligned. */
	Column(ColumnType type, String name) {
		this(type, name, -1, -1);
	}

	/** @return the same column, holding something else */
	Column as(ColumnType other) {
		return new Column(other, name, start, end);
	}

	/** @return how far the stretch reaches into the column; negative is the distance to it */
	int overlap(int from, int to) {
		return Math.min(to, end) - Math.max(from, start);
	}
}
