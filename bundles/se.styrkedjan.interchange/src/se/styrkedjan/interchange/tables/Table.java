package se.styrkedjan.interchange.tables;

import java.util.List;

/**
 * A table that was read to its end, over page breaks.
 *
 * @param kind   which table it is
 * @param line   line of its head
 * @param corner what stood over the first column in place of a usual head; empty when nothing
 * @param rows   its rows
 */
public record Table(TableKind kind, int line, String corner, List<TableRow> rows) {

	/** Copies the rows. */
	public Table {
		rows = List.copyOf(rows);
	}
}
