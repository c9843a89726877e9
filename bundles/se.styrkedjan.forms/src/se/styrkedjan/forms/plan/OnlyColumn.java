package se.styrkedjan.forms.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Gives a tree or table a single column, without a head, that is always as wide as there is room. */
public final class OnlyColumn {

	private OnlyColumn() {
	}

	/** Gives a tree its column. */
	public static void of(Tree tree) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		tree.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, tree.getClientArea().width)));
	}

	/** Gives a table its column. */
	public static void of(Table table) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> column.setWidth(Math.max(1, table.getClientArea().width)));
	}
}
