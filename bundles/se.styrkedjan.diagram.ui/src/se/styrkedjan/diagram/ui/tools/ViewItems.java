package se.styrkedjan.diagram.ui.tools;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.gesture.Connecting;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.message.Messages;

/** The entries of a menu that belong to one view: where it leads, what can be mended, what its specification offers. */
final class ViewItems {

	private static final Messages WORDS = Messages.of(ViewItems.class);

	private final Menu menu;
	private final Desk desk;

	ViewItems(Menu menu, Desk desk) {
		this.menu = menu;
		this.desk = desk;
	}

	/** Adds where a view leads; what several of its tools open, once. */
	void ways(View view, Consumer<Navigation> opening) {
		Set<String> known = new HashSet<>();
		LiveDiagram live = desk.sheet().live();
		for (Navigation navigation : live.navigations(view)) {
			if (!navigation.documentId().isEmpty() && known.add(navigation.documentId() + navigation.description())) {
				item(WORDS.text("open", live.label(view).replaceAll("\\s+", " ")), () -> opening.accept(navigation));
			}
		}
	}

	/** Adds what can be done at once about what the rules have found; answers how many there are. */
	int remedies(View view) {
		var remedies = new Mending(desk.sheet()).remedies(view);
		remedies.forEach(remedy -> item(WORDS.text("mend", remedy.words()),
				() -> desk.sheet().perform(remedy.operation())));
		return remedies.size();
	}

	/** Adds the actions of the specification that may be done with a view now. */
	void actions(View view) {
		for (ToolEntry tool : Connecting.tools(desk, ToolEntry.Kind.ACTION)) {
			if (desk.sheet().allows(desk.sheet().live().act(tool, view))) {
				item(tool.label(), () -> desk.sheet().perform(desk.sheet().live().act(tool, view)));
			}
		}
	}

	private void item(String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> action.run());
	}
}
