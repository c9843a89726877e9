package se.styrkedjan.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * Rows dragged by a handle at their left end: a line shows where the row would come, letting go puts it there, and
 * Escape leaves it where it was.
 */
final class GridRowDrag {

	/** Width of the handles, in points. */
	static final int HANDLE = 20;

	private static final int NONE = -1;
	private static final int DOT = 2;
	private static final int GAP = 5;
	private static final int PACE = 60;

	private final GridCanvas grid;
	private int dragged = NONE;
	private int target = NONE;
	private int pointer;

	GridRowDrag(GridCanvas grid) {
		this.grid = grid;
		grid.addListener(SWT.MouseUp, event -> drop());
		grid.addListener(SWT.FocusOut, event -> end());
		grid.addListener(SWT.MouseMove, this::point);
		grid.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && isDragging()) {
				end();
			}
		});
	}

	boolean isDragging() {
		return dragged != NONE;
	}

	private boolean isHandle(Event event) {
		return event.x < grid.metrics().columnEdge(0) && event.y >= grid.metrics().header();
	}

	/** Begins when a handle is taken; answers whether one was. */
	boolean begin(Event event, int row) {
		if (event.button == 1 && isHandle(event) && grid.model().isMovable(row)) {
			dragged = row;
			pointer = event.y;
			creep();
		}
		return isDragging();
	}

	private void point(Event event) {
		if (isDragging()) {
			pointer = event.y;
			aim();
		} else {
			boolean handle = isHandle(event) && grid.view().rowAt(event.y).filter(grid.model()::isMovable).isPresent();
			show(handle ? SWT.CURSOR_HAND : NONE);
		}
	}

	private void show(int cursor) {
		grid.setCursor(cursor == NONE ? null : grid.getDisplay().getSystemCursor(cursor));
	}

	private void aim() {
		int row = grid.view().rowAt(pointer).orElse(grid.model().rowCount() - 1);
		Rectangle place = grid.view().place(row, 0);
		int before = pointer < place.y + place.height / 2 ? row : row + 1;
		target = grid.model().takes(dragged, before) ? before : NONE;
		boolean stays = before == dragged || before == dragged + 1;
		show(target != NONE || stays ? SWT.CURSOR_SIZENS : SWT.CURSOR_NO);
		grid.redraw();
	}

	/** Goes on scrolling while the pointer is held past an edge. */
	private void creep() {
		if (grid.isDisposed() || !isDragging()) {
			return;
		}
		int past = pointer > grid.getClientArea().height - HANDLE ? -1 : pointer < grid.metrics().header() ? 1 : 0;
		if (past != 0) {
			grid.view().wheel(past);
			aim();
		}
		grid.getDisplay().timerExec(PACE, this::creep);
	}

	private void drop() {
		int row = dragged;
		int before = target;
		end();
		if (row != NONE && before != NONE) {
			grid.moved(grid.model().drop(row, before));
		}
	}

	private void end() {
		if (isDragging()) {
			dragged = NONE;
			target = NONE;
			show(NONE);
			grid.redraw();
		}
	}

	/** Draws the handle of a row. */
	void paintHandle(GC gc, int row, Rectangle place) {
		if (!grid.model().isMovable(row)) {
			return;
		}
		gc.setBackground(Theme.current().color(row == dragged ? Tone.ACCENT : Tone.SECONDARY));
		int left = place.x + (place.width - GAP - DOT) / 2;
		int top = place.y + GridMetrics.PADDING + DOT;
		for (int dot = 0; dot < 6; dot++) {
			gc.fillOval(left + dot % 2 * GAP, top + dot / 2 * GAP, DOT + 1, DOT + 1);
		}
	}

	/** Draws the line where the row would come. */
	void paintTarget(GC gc, Rectangle area) {
		if (target != NONE) {
			boolean last = target == grid.model().rowCount();
			Rectangle place = grid.view().place(last ? target - 1 : target, 0);
			int y = last ? place.y + place.height : place.y;
			gc.setForeground(Theme.current().color(Tone.ACCENT));
			gc.setLineWidth(DOT + 1);
			gc.drawLine(0, y - 1, area.width, y - 1);
			gc.setLineWidth(1);
		}
	}
}
