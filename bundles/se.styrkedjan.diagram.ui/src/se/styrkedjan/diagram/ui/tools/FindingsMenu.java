package se.styrkedjan.diagram.ui.tools;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;

/** A menu that says what the rules have found of a view and offers what can be done about it. */
public final class FindingsMenu {

	/** Characters of a line. */
	private static final int WIDTH = 60;

	private final Desk desk;

	public FindingsMenu(Desk desk) {
		this.desk = desk;
	}

	/** Opens at the mouse. */
	public void open(View view) {
		Menu menu = new Menu(desk.viewer().canvas());
		for (Violation violation : new Mending(desk.sheet()).found(view)) {
			lines(RuleWords.current().of(violation)).forEach(line -> words(menu, line));
		}
		new ViewItems(menu, desk).remedies(view);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void words(Menu menu, String line) {
		MenuItem words = new MenuItem(menu, SWT.PUSH);
		words.setText(line.replace("&", "&&"));
		words.setEnabled(false);
	}

	/** A menu does not wrap by itself. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
