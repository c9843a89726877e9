package se.styrkedjan.diagram.ui.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;

/** A menu that says what the rules have found of a view and offers what can be done about it. */
public final class FindingsMenu {

	private final Desk desk;

	public FindingsMenu(Desk desk) {
		this.desk = desk;
	}

	/** Opens at the mouse. */
	public void open(View view) {
		Menu menu = new Menu(desk.viewer().canvas());
		for (Violation violation : new Mending(desk.sheet()).found(view)) {
			MenuItem words = new MenuItem(menu, SWT.PUSH);
			words.setText(RuleWords.current().of(violation).replace("&", "&&"));
			words.setEnabled(false);
		}
		new ViewItems(menu, desk).remedies(view);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
