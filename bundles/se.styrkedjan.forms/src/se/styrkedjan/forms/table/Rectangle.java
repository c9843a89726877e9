package se.styrkedjan.forms.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as a spreadsheet puts them on the clipboard: rows parted by line ends, cells by tabs, and a cell that itself
 * holds one of these in quotation marks, doubled inside.
 *
 * @param rows rows of cells, not always of the same length
 */
public record Rectangle(List<List<String>> rows) {

	/** Reads the text of a clipboard; a line end after the last row makes no empty row. */
	public static Rectangle parse(String text) {
		return new Rectangle(new Parser(text).parse());
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

	/** Reads one text, character by character. */
	private static final class Parser {

		private final String text;
		private final List<List<String>> rows = new ArrayList<>();
		private List<String> row = new ArrayList<>();
		private int at;

		Parser(String text) {
			this.text = text.replace("\r\n", "\n").replace('\r', '\n');
		}

		List<List<String>> parse() {
			while (at < text.length()) {
				row.add(isQuoted() ? quotedCell() : plainCell());
				endCell();
			}
			if (!row.isEmpty()) {
				rows.add(row);
			}
			return rows;
		}

		private void endCell() {
			if (at >= text.length()) {
				return;
			}
			boolean rowEnds = text.charAt(at) == '\n';
			at++;
			if (rowEnds) {
				rows.add(row);
				row = new ArrayList<>();
			} else if (at == text.length()) {
				row.add("");
			}
		}

		private boolean isQuoted() {
			return text.charAt(at) == '"' && closingQuote() > 0;
		}

		/** Where the cell's last quotation mark stands, or -1 when the first one is just a character of the text. */
		private int closingQuote() {
			for (int i = at + 1; i < text.length(); i++) {
				if (text.charAt(i) == '"') {
					if (i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n') {
						return i;
					}
					if (text.charAt(i + 1) != '"') {
						return -1;
					}
					i++;
				}
			}
			return -1;
		}

		private String quotedCell() {
			int end = closingQuote();
			String cell = text.substring(at + 1, end).replace("\"\"", "\"");
			at = end + 1;
			return cell;
		}

		private String plainCell() {
			int start = at;
			while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
				at++;
			}
			return text.substring(start, at).strip();
		}
	}
}
