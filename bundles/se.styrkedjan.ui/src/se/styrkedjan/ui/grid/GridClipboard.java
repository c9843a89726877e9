package se.styrkedjan.ui.grid;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Carries cells to and from spreadsheets: cells parted by tabs, rows by line ends, special cells in quotation marks. */
final class GridClipboard {

	private GridClipboard() {
	}

	static void copy(GridCanvas grid) {
		Clipboard clipboard = new Clipboard(grid.getDisplay());
		clipboard.setContents(new Object[] { text(grid.model(), grid.selection().area()) },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	static Optional<String> text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** The cells of an area as text of the clipboard. */
	static String text(GridModel model, GridArea area) {
		StringBuilder out = new StringBuilder();
		for (int row = area.row(); row < area.row() + area.rows(); row++) {
			for (int column = area.column(); column < area.column() + area.columns(); column++) {
				out.append(column > area.column() ? "\t" : "").append(quoted(model.cell(row, column).text()));
			}
			out.append('\n');
		}
		return area.rows() == 1 ? out.substring(0, out.length() - 1) : out.toString();
	}

	private static String quoted(String cell) {
		boolean special = cell.contains("\t") || cell.contains("\n") || cell.startsWith("\"");
		return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
