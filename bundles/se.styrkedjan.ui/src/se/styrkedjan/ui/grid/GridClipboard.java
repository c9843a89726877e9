package se.styrkedjan.ui.grid;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** The cells of an area as text of the clipboard; bands are passed over, as they are when it is pasted. */
	static String text(GridModel model, GridArea area) {
		String text = IntStream.range(area.row(), area.row() + area.rows())
				.filter(row -> model.rowKind(row) != GridRowKind.HEADING).mapToObj(row -> line(model, area, row))
				.collect(Collectors.joining("\n"));
		return text.contains("\n") ? text + '\n' : text;
	}

	private static String line(GridModel model, GridArea area, int row) {
		return IntStream.range(area.column(), area.column() + area.columns())
				.mapToObj(column -> quoted(model.cell(row, column).text())).collect(Collectors.joining("\t"));
	}

	private static String quoted(String cell) {
		boolean special = cell.contains("\t") || cell.contains("\n") || cell.startsWith("\"");
		return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
