package se.styrkedjan.forms.table;

import java.util.List;

import se.styrkedjan.editing.operations.ClipboardTable;

/**
 * Cells as a spreadsheet puts them on the clipboard: rows parted by line ends, cells by tabs, and a cell that itself
 * holds one of these in quotation marks, doubled inside.
 *
 * @param rows rows of cells, not always of the same length
 */
public record Rectangle(List<List<String>> rows) {

	/** Reads the text of a clipboard; a line end after the last row makes no empty row. */
	public static Rectangle parse(String text) {
		return new Rectangle(ClipboardTable.read(text));
	}

	/** Writes the cells so that a spreadsheet reads them. */
	public String format() {
		StringBuilder out = new StringBuilder();
		for (List<String> row : rows) {
			out.append(String.join("\t", row.stream().map(Rectangle::quote).toList())).append('\n');
		}
		return out.toString();
	}

	private static String quote(String cell) {
		boolean special = cell.contains("\t") || cell.contains("\n") || cell.contains("\r") || cell.startsWith("\"");
		return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
