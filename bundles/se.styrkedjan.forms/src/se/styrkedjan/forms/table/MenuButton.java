package se.styrkedjan.forms.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.styrkedjan.ui.form.FormKit;

/** A button that opens a short menu of verbs. */
public final class MenuButton {

	private final Button button;
	private final Menu menu;

	/** A button without verbs yet. */
	public MenuButton(Composite row, String text) {
		button = FormKit.button(row, text + " \u25be", this::open);
		menu = new Menu(button);
	}

	/** Adds a verb. */
	public MenuButton add(String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		return this;
	}

	private void open() {
		Point below = button.toDisplay(0, button.getSize().y);
		menu.setLocation(below);
		menu.setVisible(true);
	}
}
