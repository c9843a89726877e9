package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.message.Messages;

/** The buttons that add a row to a table and remove the chosen ones. */
final class RowVerbs {

	private static final Messages WORDS = Messages.of(RowVerbs.class);

	private final TableModel<?, ?> table;
	private final Supplier<EditableGrid> grid;
	private final Consumer<Optional<String>> say;
	private final List<Button> buttons;

	/**
	 * Buttons in a row of tools.
	 *
	 * @param parent the row
	 * @param table  whose rows they are
	 * @param grid   the grid that shows it, once it is made
	 * @param say    is told in words why something was refused; nothing when it was not
	 */
	RowVerbs(Composite parent, TableModel<?, ?> table, Supplier<EditableGrid> grid, Consumer<Optional<String>> say) {
		this.table = table;
		this.grid = grid;
		this.say = say;
		buttons = List.of(button(parent, "add", this::add), button(parent, "remove", this::remove));
	}

	private static Button button(Composite parent, String key, Runnable action) {
		Button button = FormKit.button(parent, WORDS.text("verb." + key), action);
		button.setToolTipText(WORDS.text("verb." + key + ".key"));
		return button;
	}

	/** Whether there is a table to use them on. */
	void setEnabled(boolean usable) {
		buttons.forEach(button -> button.setEnabled(usable));
	}

	private void remove() {
		say.accept(table.remove(grid.get().area().row(), grid.get().area().rows()));
	}

	private void add() {
		if (table.rows().isEmpty()) {
			return;
		}
		int at = Math.min(grid.get().row(), table.rows().size() - 1);
		Object owner = table.rows().get(at).owner();
		Optional<String> refused = table.insert(at);
		say.accept(refused);
		if (refused.isEmpty()) {
			editLastOf(owner);
		}
	}

	private void editLastOf(Object owner) {
		for (int row = table.rows().size() - 1; row >= 0; row--) {
			if (table.rows().get(row).isData() && owner.equals(table.rows().get(row).owner())) {
				grid.get().setFocus();
				grid.get().select(row, 0);
				grid.get().edit();
				return;
			}
		}
	}
}
