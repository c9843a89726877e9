package se.styrkedjan.processes.navigator;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import se.styrkedjan.ui.message.Messages;

/** What can be done with the chosen document of the navigator: the context menu, and the key that removes. */
final class MapMenu {

	private static final Messages WORDS = Messages.of(MapMenu.class);

	private final Supplier<Optional<MapEntry>> chosen;
	private final MenuItem open;
	private final MenuItem remove;

	/**
	 * A menu on a list.
	 *
	 * @param chosen   what is chosen there
	 * @param onOpen   opens it
	 * @param onRemove asks whether it is to be removed
	 */
	MapMenu(Control list, Supplier<Optional<MapEntry>> chosen, Consumer<MapEntry> onOpen, Consumer<MapEntry> onRemove) {
		this.chosen = chosen;
		Menu menu = new Menu(list);
		open = item(menu, WORDS.text("menu.open"), onOpen);
		new MenuItem(menu, SWT.SEPARATOR);
		remove = item(menu, WORDS.text("menu.remove"), onRemove);
		menu.addListener(SWT.Show, event -> enable());
		list.setMenu(menu);
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0) {
				removable().ifPresent(onRemove);
			}
		});
	}

	private MenuItem item(Menu menu, String words, Consumer<MapEntry> action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.addListener(SWT.Selection, event -> chosen.get().ifPresent(action));
		return item;
	}

	private void enable() {
		open.setEnabled(chosen.get().isPresent());
		remove.setEnabled(removable().isPresent());
	}

	private Optional<MapEntry> removable() {
		return chosen.get().filter(entry -> RemovalFacts.isOffered(entry.kind()));
	}
}
