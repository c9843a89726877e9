package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * Has the rows of a table or tree drawn that was filled before it was seen. GTK leaves such rows blank until the place of
 * the widget changes once more in a later frame, so it is moved by a point and back.
 */
public final class DrawnRows {

	/** Milliseconds after which a window has found its form. */
	private static final int SETTLED = 250;

	private final Composite table;
	private final Runnable there = () -> move(1);
	private final Runnable back = () -> move(-1);
	private boolean moved;

	private DrawnRows(Composite table) {
		this.table = table;
	}

	/** Sees to a table or tree from now on. */
	public static void of(Composite table) {
		DrawnRows rows = new DrawnRows(table);
		table.addListener(SWT.Resize, event -> rows.draw());
		table.addListener(SWT.Show, event -> rows.draw());
	}

	private void draw() {
		if (!moved) {
			table.getDisplay().timerExec(SETTLED, there);
		}
	}

	private void move(int points) {
		if (!table.isDisposed()) {
			Point place = table.getLocation();
			moved = points > 0;
			table.setLocation(place.x, place.y + points);
			if (moved) {
				table.getDisplay().timerExec(SETTLED, back);
			}
		}
	}
}
