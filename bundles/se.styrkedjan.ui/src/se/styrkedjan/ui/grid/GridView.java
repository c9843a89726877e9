package se.styrkedjan.ui.grid;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;

/** What of a grid is seen on its canvas: how far it is scrolled and where that puts each cell. Places are in pixels. */
final class GridView {

	/** How far one step of the wheel or of an arrow of the bar goes: a row of one line. */
	private static final int STEP = 34;

	private final GridCanvas grid;

	GridView(GridCanvas grid) {
		this.grid = grid;
	}

	/** Fits the scroll bars to the size of the grid and of the canvas. */
	void adjust() {
		Rectangle area = grid.getClientArea();
		adjust(grid.getVerticalBar(), grid.metrics().height() + grid.metrics().header(), area.height);
		adjust(grid.getHorizontalBar(), grid.metrics().width(), area.width);
	}

	private static void adjust(ScrollBar bar, int whole, int seen) {
		bar.setVisible(whole > seen);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - seen)), 0, Math.max(1, whole),
				Math.max(1, Math.min(seen, whole)), STEP, Math.max(STEP, seen - STEP));
	}

	int scrolledY() {
		return scrolled(grid.getVerticalBar());
	}

	private int scrolledX() {
		return scrolled(grid.getHorizontalBar());
	}

	private static int scrolled(ScrollBar bar) {
		return bar.isVisible() ? bar.getSelection() : 0;
	}

	/** Where a cell is on the canvas; the first column stays when the others scroll sideways. */
	Rectangle place(int row, int column) {
		Rectangle place = grid.metrics().cell(row, column);
		place.y += grid.metrics().header() - scrolledY();
		place.x -= column == 0 ? 0 : scrolledX();
		return place;
	}

	/** Where the head of a column is. */
	Rectangle head(int column) {
		int left = grid.metrics().columnEdge(column);
		return new Rectangle(left - (column == 0 ? 0 : scrolledX()), 0, grid.metrics().columnEdge(column + 1) - left,
				grid.metrics().header());
	}

	/** The cell at a point as row and column; empty above the rows or without rows. */
	Optional<GridSelection> cellAt(Point point) {
		GridMetrics metrics = grid.metrics();
		if (point.y < metrics.header() || !grid.hasSelection()
				|| point.y > metrics.header() + metrics.height() - scrolledY()) {
			return Optional.empty();
		}
		int column = point.x < metrics.columnEdge(1) ? 0 : metrics.columnAt(point.x + scrolledX());
		return Optional.of(GridSelection.cell(metrics.rowAt(point.y - metrics.header() + scrolledY()), column));
	}

	/** The row at a height; empty above the rows, below them or without rows. */
	Optional<Integer> rowAt(int y) {
		return cellAt(new Point(0, y)).map(GridSelection::row);
	}

	/** Scrolls as little as brings a cell into view; answers whether it had to. */
	boolean reveal(GridSelection cell) {
		Rectangle place = place(cell.row(), cell.column());
		Rectangle area = grid.getClientArea();
		boolean scrolled = shift(grid.getVerticalBar(), distance(place.y - grid.metrics().header(),
				place.y + place.height - area.height));
		if (cell.column() > 0) {
			scrolled |= shift(grid.getHorizontalBar(), distance(place.x - grid.metrics().columnEdge(1),
					place.x + place.width - area.width));
		}
		return scrolled;
	}

	/** What is before the seen part comes into it whole; of what is after it, the beginning is never pushed out. */
	private static int distance(int fromStart, int pastEnd) {
		return fromStart < 0 ? fromStart : Math.max(0, Math.min(pastEnd, fromStart));
	}

	private static boolean shift(ScrollBar bar, int distance) {
		boolean shifts = distance != 0 && bar.isVisible();
		if (shifts) {
			bar.setSelection(bar.getSelection() + distance);
		}
		return shifts;
	}

	/** Scrolls up or down by steps of the wheel; up is positive. */
	void wheel(int count) {
		if (shift(grid.getVerticalBar(), -count * STEP)) {
			grid.editing().place();
		}
		grid.redraw();
	}
}
