package se.styrkedjan.ui.grid;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Typing in one cell of a grid: where the field stands, what becomes of what is typed, and what is wrong with it. */
final class CellEditing {

	private final GridCanvas grid;
	private CellField field;
	private CellMessage message;
	private boolean committing;

	CellEditing(GridCanvas grid) {
		this.grid = grid;
	}

	/** Whether a cell is being typed in. */
	boolean isActive() {
		return field != null;
	}

	/** Begins to edit what stands in the chosen cell. */
	void begin() {
		open().ifPresent(opened -> opened.show(cell().text()));
	}

	/** Begins to overwrite the chosen cell. */
	void overwrite(char first) {
		open().ifPresent(opened -> opened.type(first));
	}

	private GridCell cell() {
		return grid.model().cell(grid.selection().row(), grid.selection().column());
	}

	private Optional<CellField> open() {
		grid.choose(GridSelection.cell(grid.selection().row(), grid.selection().column()));
		if (cell().state() != GridCell.State.EDITABLE) {
			grid.say(Optional.of(cell().hint().isEmpty() ? GridWords.of(cell().state()) : cell().hint()));
			return Optional.empty();
		}
		close();
		GridColumn column = grid.model().columns().get(grid.selection().column());
		field = cell().choices().isEmpty() ? new TextField(grid, this, column.align())
				: new ChoiceField(grid, this, cell().choices());
		place();
		field.focus();
		return Optional.of(field);
	}

	/** Puts the field and its message over the cell, after scrolling or measuring. */
	void place() {
		if (field != null) {
			Rectangle place = grid.view().place(grid.selection().row(), grid.selection().column());
			Point wanted = field.size(place.width);
			field.control().setBounds(place.x, place.y, place.width, Math.max(place.height, wanted.y));
			if (message != null) {
				message.place(field.control().getBounds());
			}
		}
	}

	/** Takes what is typed into the model; answers whether the field is gone. When it is refused the text stays. */
	boolean commit() {
		if (field == null || committing) {
			return field == null;
		}
		committing = true;
		try {
			GridSelection at = grid.selection();
			boolean fresh = grid.model().rowKind(at.row()) == GridRowKind.NEW;
			Optional<String> refusal = grid.model().commit(at.row(), at.column(), field.text());
			refusal.ifPresentOrElse(this::complain, this::close);
			if (fresh && refusal.isEmpty()) {
				grid.choose(at);
			}
			return refusal.isEmpty();
		} finally {
			committing = false;
		}
	}

	/**
	 * Takes what is typed and goes on to another cell. Enter comes twice, as key and as traversal: the second finds the
	 * field gone and does nothing.
	 */
	void commitAndMove(int rows, int columns) {
		if (isActive() && commit()) {
			grid.setFocus();
			grid.move(rows, columns);
		}
	}

	/** Gives back what stood in the cell. */
	void cancel() {
		close();
		grid.setFocus();
	}

	private void complain(String words) {
		if (message == null) {
			message = new CellMessage(grid);
		}
		message.show(words);
		message.place(field.control().getBounds());
	}

	private void close() {
		if (field != null) {
			CellField closing = field;
			field = null;
			closing.control().dispose();
		}
		if (message != null) {
			message.dispose();
			message = null;
		}
		grid.say(Optional.empty());
	}
}
