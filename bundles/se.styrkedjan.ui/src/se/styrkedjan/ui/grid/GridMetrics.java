package se.styrkedjan.ui.grid;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;

/** Where the cells of a grid lie: widths from the columns and the width there is, heights from the wrapped words. */
final class GridMetrics {

	static final int PADDING = Spacing.SMALL;
	private static final int LEAST_HEIGHT = 34;

	private final int[] x;
	private final int[] y;
	private final int header;

	private GridMetrics(int[] x, int[] y, int header) {
		this.x = x;
		this.y = y;
		this.header = header;
	}

	/** Measures a model for a control of some width. */
	static GridMetrics measure(Control control, GridModel model, int width, TextHeights heights) {
		List<GridColumn> columns = model.columns();
		int[] x = columns(control, columns, width, model.hasMovableRows() ? GridRowDrag.HANDLE : 0);
		Measuring measuring = new Measuring(control, heights);
		int header = LEAST_HEIGHT;
		for (int c = 0; c < columns.size(); c++) {
			header = Math.max(header, measuring.height(columns.get(c).header(), TextStyle.STRONG, x[c + 1] - x[c]));
		}
		return new GridMetrics(x, rows(measuring, model, x, width), header);
	}

	/** Measures words with what is known of their heights. */
	private record Measuring(Control control, TextHeights heights) {

		int height(String text, TextStyle style, int width) {
			return text.isEmpty() ? 0
					: heights.of(control.getDisplay(), text, Theme.current().font(style),
							Math.max(PADDING, width - 2 * PADDING)) + 2 * PADDING;
		}
	}

	private static int[] columns(Control control, List<GridColumn> columns, int width, int edge) {
		GC gc = new GC(control);
		gc.setFont(Theme.current().font(TextStyle.BODY));
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		int[] widths = columns.stream().mapToInt(c -> (int) Math.ceil(c.characters() * character) + 2 * PADDING)
				.toArray();
		long growing = columns.stream().filter(GridColumn::grows).count();
		int left = width - edge - java.util.stream.IntStream.of(widths).sum();
		int[] x = new int[columns.size() + 1];
		x[0] = edge;
		for (int c = 0; c < widths.length; c++) {
			int more = left > 0 && columns.get(c).grows() ? (int) (left / growing) : 0;
			x[c + 1] = x[c] + widths[c] + more;
		}
		return x;
	}

	private static int[] rows(Measuring measuring, GridModel model, int[] x, int seen) {
		int[] y = new int[model.rowCount() + 1];
		int columns = x.length - 1;
		for (int r = 0; r < model.rowCount(); r++) {
			boolean band = model.rowKind(r) == GridRowKind.HEADING;
			boolean strong = band || model.rowKind(r) == GridRowKind.SUM;
			int height = LEAST_HEIGHT;
			for (int c = 0; c < (band ? 1 : columns); c++) {
				int width = band ? seen : x[c + 1] - x[c];
				height = Math.max(height,
						measuring.height(model.text(r, c), strong ? TextStyle.STRONG : TextStyle.BODY, width));
			}
			y[r + 1] = y[r] + height;
		}
		return y;
	}

	/** Height of the head. */
	int header() {
		return header;
	}

	/** Width of all columns. */
	int width() {
		return x[x.length - 1];
	}

	/** Height of all rows without the head. */
	int height() {
		return y[y.length - 1];
	}

	/** Where a cell lies, counted from the left edge of the grid and the first row. */
	Rectangle cell(int row, int column) {
		return new Rectangle(x[column], y[row], x[column + 1] - x[column], y[row + 1] - y[row]);
	}

	/** Left edge of a column; that of the column after the last is the right edge of all. */
	int columnEdge(int column) {
		return x[column];
	}

	/** Column at a distance from the left, the last one beyond all. */
	int columnAt(int distance) {
		return find(x, distance);
	}

	/** Row at a distance from the first row's top, the last one beyond all. */
	int rowAt(int distance) {
		return find(y, distance);
	}

	private static int find(int[] edges, int distance) {
		int found = java.util.Arrays.binarySearch(edges, distance);
		int index = found >= 0 ? found : -found - 2;
		return Math.max(0, Math.min(index, edges.length - 2));
	}
}
