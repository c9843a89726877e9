package se.styrkedjan.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a grid: all that the keys do, with the keys beside. */
final class GridMenu {

	private GridMenu() {
	}

	static void install(GridCanvas grid) {
		Menu menu = new Menu(grid);
		item(menu, "menu.edit", () -> grid.editing().begin());
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "menu.copy", grid::copy);
		item(menu, "menu.paste", grid::paste);
		item(menu, "menu.clear", () -> grid.say(grid.model().clear(grid.selection().area())));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "menu.insert", () -> grid.say(grid.model().insert(grid.selection().row())));
		item(menu, "menu.remove", () -> grid.say(grid.model().remove(grid.selection().area())));
		item(menu, "menu.up", () -> grid.moved(grid.model().move(grid.selection().row(), -1)));
		item(menu, "menu.down", () -> grid.moved(grid.model().move(grid.selection().row(), 1)));
		grid.setMenu(menu);
	}

	private static void item(Menu menu, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(GridWords.text(key));
		item.addListener(SWT.Selection, e -> action.run());
	}
}
