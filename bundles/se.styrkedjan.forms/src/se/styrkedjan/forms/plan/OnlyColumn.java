package se.styrkedjan.forms.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Gives a tree or table a single column, without a head, that is always as wide as there is room. */
public final class OnlyColumn {

	/**
	 * Width for owner-drawn rows to answer when they are measured, in points. GTK measures a row once, perhaps before it
	 * knows how wide the column will be, and then draws no more of it than was asked for.
	 */
	public static final int WIDER_THAN_ANY = 4_000;

	private static final int SETTLED = 250;

	private OnlyColumn() {
	}

	/** Gives a tree its column. */
	public static void of(Tree tree) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		Runnable nudge = () -> nudge(tree);
		tree.addListener(SWT.Resize, event -> {
			column.setWidth(Math.max(1, tree.getClientArea().width));
			tree.getDisplay().timerExec(SETTLED, nudge);
		});
	}

	/**
	 * Moves a tree by a point and back. GTK leaves the rows of a tree undrawn that was filled before its place in the
	 * window was known, until that place changes once more in a later frame.
	 */
	private static void nudge(Tree tree) {
		if (!tree.isDisposed()) {
			move(tree, 1);
			tree.getDisplay().timerExec(SETTLED, () -> move(tree, -1));
		}
	}

	private static void move(Tree tree, int points) {
		if (!tree.isDisposed()) {
			Point place = tree.getLocation();
			tree.setLocation(place.x, place.y + points);
		}
	}

	/** Gives a table its column. */
	public static void of(Table table) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, table.getClientArea().width)));
	}
}
