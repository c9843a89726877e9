package se.styrkedjan.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What the mouse does in a grid: choose, drag a rectangle, begin to type with a double click, scroll. */
final class GridMouse {

	private final GridCanvas grid;

	GridMouse(GridCanvas grid) {
		this.grid = grid;
		grid.addListener(SWT.MouseDown, this::down);
		grid.addListener(SWT.MouseMove, this::drag);
		grid.addListener(SWT.MouseDoubleClick,
				e -> grid.view().cellAt(new Point(e.x, e.y)).filter(c -> !grid.editing().isActive())
						.ifPresent(c -> grid.editing().begin()));
		grid.addListener(SWT.MouseVerticalWheel, event -> grid.view().wheel(event.count));
	}

	private void down(Event event) {
		if (!grid.editing().leave()) {
			return; // what is refused stays where it was typed, and so does the one who typed it
		}
		grid.setFocus();
		grid.view().cellAt(new Point(event.x, event.y)).ifPresent(cell -> {
			if (grid.rows().begin(event, cell.row())) {
				grid.choose(cell);
				return;
			}
			boolean extend = (event.stateMask & SWT.MOD2) != 0;
			boolean keep = event.button != 1 && grid.selection().area().contains(cell.row(), cell.column());
			if (!keep) {
				grid.choose(extend ? grid.selection().extend(cell.row(), cell.column()) : below(cell));
			}
		});
	}

	/** A band cannot be chosen: the first row below it is meant. */
	private GridSelection below(GridSelection cell) {
		boolean isBand = grid.model().rowKind(cell.row()) == GridRowKind.HEADING;
		return isBand ? GridSelection.cell(grid.step(cell.row(), 1), cell.column()) : cell;
	}

	private void drag(Event event) {
		if ((event.stateMask & SWT.BUTTON1) != 0 && !grid.editing().isActive() && !grid.rows().isDragging()) {
			grid.view().cellAt(new Point(event.x, event.y))
					.ifPresent(cell -> grid.choose(grid.selection().extend(cell.row(), cell.column())));
		}
	}
}
