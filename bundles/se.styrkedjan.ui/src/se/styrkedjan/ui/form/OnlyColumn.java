package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
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

	private OnlyColumn() {
	}

	/** Gives a tree its column. */
	public static void of(Tree tree) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		tree.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, tree.getClientArea().width)));
		DrawnRows.of(tree);
	}

	/** Gives a table its column. */
	public static void of(Table table) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, table.getClientArea().width)));
		DrawnRows.of(table);
	}
}
