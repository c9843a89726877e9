package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * Has the rows of a table or tree drawn that was filled before it was seen. GTK leaves such rows blank until the place of
 * the widget changes once more in a later frame, so it is moved by a point and back; more than once, since on a busy
 * machine both moves may come before the frame.
 */
public final class DrawnRows {

	/** Milliseconds after which a window has found its form, at best and on a busy machine. */
	private static final int[] SETTLED = {250, 1_000, 3_000};

	private final Composite table;
	private final Runnable there = () -> move(1);
	private final Runnable back = () -> move(-1);
	private int time;
	private boolean moved;

	private DrawnRows(Composite table) {
		this.table = table;
	}

	/** Sees to a table or tree from now on. */
	public static void of(Composite table) {
		DrawnRows rows = new DrawnRows(table);
		table.addListener(SWT.Resize, event -> rows.begin());
		table.addListener(SWT.Show, event -> rows.begin());
	}

	private void begin() {
		time = 0;
		if (!moved) {
			table.getDisplay().timerExec(SETTLED[time], there);
		}
	}

	private void move(int points) {
		if (table.isDisposed()) {
			return;
		}
		Point place = table.getLocation();
		moved = points > 0;
		table.setLocation(place.x, place.y + points);
		if (moved) {
			table.getDisplay().timerExec(SETTLED[0], back);
		} else if (++time < SETTLED.length) {
			table.getDisplay().timerExec(SETTLED[time], there);
		}
	}
}
