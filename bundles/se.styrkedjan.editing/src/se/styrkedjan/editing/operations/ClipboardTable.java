package se.styrkedjan.editing.operations;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text a spreadsheet puts on the clipboard: tabs between cells, line ends between rows, and quotation marks,
 * doubled within, around a cell that holds any of them.
 */
public final class ClipboardTable {

	private final String text;
	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();
	private int at;

	private ClipboardTable(String text) {
		this.text = text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** The rows of cells; the line end after the last row makes no row. */
	public static List<List<String>> read(String text) {
		return new ClipboardTable(text).rows();
	}

	private List<List<String>> rows() {
		while (at < text.length()) {
			row.add(cell());
			boolean more = at < text.length() && text.charAt(at) == '\t';
			at++;
			if (!more) {
				endRow();
			} else if (at == text.length()) {
				row.add("");
			}
		}
		if (!row.isEmpty()) {
			endRow();
		}
		return rows;
	}

	private void endRow() {
		rows.add(row);
		row = new ArrayList<>();
	}

	private String cell() {
		return text.charAt(at) == '"' && closes(at + 1) >= 0 ? quoted() : plain();
	}

	private String plain() {
		int start = at;
		while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
			at++;
		}
		return text.substring(start, at);
	}

	private String quoted() {
		int start = at + 1;
		at = closes(start) + 1;
		return text.substring(start, at - 1).replace("\"\"", "\"");
	}

	/** Where the quotation ends that is followed by the end of a cell, or -1 when it is no quotation. */
	private int closes(int from) {
		for (int i = from; i < text.length(); i++) {
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
}
