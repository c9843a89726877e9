package se.styrkedjan.forms.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
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

	private static final int SETTLED = 200;

	private OnlyColumn() {
	}

	/** Gives a tree its column. */
	public static void of(Tree tree) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		tree.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, tree.getClientArea().width)));
		tree.getDisplay().timerExec(SETTLED, () -> measureAgain(tree));
	}

	/**
	 * GTK sometimes leaves the rows of a tree unmeasured, and so undrawn, when it was filled before its window was laid
	 * out; a change of style makes it measure them.
	 */
	private static void measureAgain(Tree tree) {
		if (!tree.isDisposed()) {
			Font font = tree.getFont();
			tree.setFont(null);
			tree.setFont(font);
		}
	}

	/** Gives a table its column. */
	public static void of(Table table) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, table.getClientArea().width)));
	}
}
