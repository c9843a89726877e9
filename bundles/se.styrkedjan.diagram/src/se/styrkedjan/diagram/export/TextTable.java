package se.styrkedjan.diagram.export;

import java.util.List;

/**
 * A table that tells in words what a picture shows, such as the steps of a process.
 *
 * @param caption what the table holds
 * @param heads   heads of the columns, at least one
 * @param rows    rows of as many cells as there are heads
 */
public record TextTable(String caption, List<String> heads, List<List<String>> rows) {

	public TextTable {
		heads = List.copyOf(heads);
		rows = rows.stream().map(List::copyOf).toList();
	}
}
