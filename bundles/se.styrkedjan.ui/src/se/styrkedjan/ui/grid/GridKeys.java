package se.styrkedjan.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What each key does in a grid while no cell is being typed in. */
final class GridKeys {

	private static final int PAGE = 10;

	private final GridCanvas grid;

	GridKeys(GridCanvas grid) {
		this.grid = grid;
		grid.addListener(SWT.KeyDown, this::key);
		grid.addListener(SWT.Traverse, this::traverse);
	}

	private void traverse(Event event) {
		boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if ((back || event.detail == SWT.TRAVERSE_TAB_NEXT) && (event.stateMask & SWT.MOD1) == 0 && canTab(back)) {
			event.doit = false;
			grid.move(0, back ? -1 : 1);
		} else {
			event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ARROW_NEXT
					&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
		}
	}

	/** Tab leaves the grid behind its last cell and before its first. */
	private boolean canTab(boolean back) {
		GridSelection at = grid.selection();
		int column = back ? 0 : grid.model().columns().size() - 1;
		return grid.hasSelection() && (at.column() != column || grid.step(at.row(), back ? -1 : 1) != at.row());
	}

	private void key(Event event) {
		if (grid.hasSelection()) {
			event.doit = !(arrows(event) || rows(event) || cells(event));
		}
	}

	private boolean arrows(Event event) {
		boolean far = (event.stateMask & SWT.MOD1) != 0;
		if ((event.stateMask & SWT.MOD3) != 0) {
			return false;
		}
		switch (event.keyCode) {
		case SWT.ARROW_UP -> go(event, far ? -grid.model().rowCount() : -1, 0);
		case SWT.ARROW_DOWN -> go(event, far ? grid.model().rowCount() : 1, 0);
		case SWT.PAGE_UP -> go(event, -PAGE, 0);
		case SWT.PAGE_DOWN -> go(event, PAGE, 0);
		case SWT.ARROW_LEFT -> go(event, 0, -1);
		case SWT.ARROW_RIGHT -> go(event, 0, 1);
		case SWT.HOME -> go(event, far ? -grid.model().rowCount() : 0, -grid.model().columns().size());
		case SWT.END -> go(event, far ? grid.model().rowCount() : 0, grid.model().columns().size());
		default -> {
			return false;
		}
		}
		return true;
	}

	private void go(Event event, int rows, int columns) {
		GridSelection at = grid.selection();
		int row = rows == 0 ? at.row() : grid.step(at.row(), rows);
		int column = Math.clamp(at.column() + columns, 0, grid.model().columns().size() - 1);
		boolean extend = (event.stateMask & SWT.MOD2) != 0;
		grid.choose(extend ? at.extend(row, column) : GridSelection.cell(row, column));
	}

	private boolean rows(Event event) {
		int row = grid.selection().row();
		if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
			grid.say(grid.model().insert(row));
		} else if (event.keyCode == SWT.DEL && event.stateMask == SWT.MOD1) {
			grid.say(grid.model().remove(grid.selection().area()));
		} else if (event.stateMask == SWT.MOD3 && event.keyCode == SWT.ARROW_UP) {
			grid.moved(grid.model().move(row, -1));
		} else if (event.stateMask == SWT.MOD3 && event.keyCode == SWT.ARROW_DOWN) {
			grid.moved(grid.model().move(row, 1));
		} else {
			return false;
		}
		return true;
	}

	private boolean cells(Event event) {
		if (event.keyCode == SWT.F2 || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			grid.editing().begin();
		} else if (event.keyCode == SWT.DEL || event.character == SWT.BS) {
			grid.say(grid.model().clear(grid.selection().area()));
		} else if (event.character >= ' ' && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
			grid.editing().overwrite(event.character);
		} else {
			return false;
		}
		return true;
	}
}
