package se.styrkedjan.ui.grid;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Typing in one cell of a grid: where the field stands, what becomes of what is typed, and what is wrong with it. */
final class CellEditing {

	private final GridCanvas grid;
	private CellField field;
	private CellMessage message;
	private boolean committing;
	/** The cell that is typed in, whatever is chosen meanwhile. */
	private Object row;
	private int column;

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
		if (!leave()) {
			return Optional.empty();
		}
		grid.choose(GridSelection.cell(grid.selection().row(), grid.selection().column()));
		if (cell().state() != GridCell.State.EDITABLE) {
			grid.say(Optional.of(cell().hint().isEmpty() ? GridWords.of(cell().state()) : cell().hint()));
			return Optional.empty();
		}
		GridColumn head = grid.model().columns().get(grid.selection().column());
		row = grid.model().rowId(grid.selection().row());
		this.column = grid.selection().column();
		field = cell().choices().isEmpty() ? new TextField(grid, this, head.align())
				: new ChoiceField(grid, this, cell().choices());
		place();
		field.focus();
		return Optional.of(field);
	}

	/** Puts the field and its message over the cell, after scrolling or measuring. */
	void place() {
		if (field != null) {
			GridSelection at = at().orElseGet(grid::selection);
			Rectangle place = grid.view().place(at.row(), at.column());
			Point wanted = field.size(place.width);
			int width = Math.max(place.width, wanted.x);
			int x = Math.min(place.x, Math.max(0, grid.getClientArea().width - width));
			field.control().setBounds(x, place.y, width, Math.max(place.height, wanted.y));
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
			GridSelection at = at().orElse(null);
			if (at == null) {
				close(); // its row has been removed
				return true;
			}
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

	/** Where the cell is that is typed in; empty when its row is there no longer. */
	private Optional<GridSelection> at() {
		return IntStream.range(0, grid.model().rowCount()).filter(index -> grid.model().rowId(index).equals(row))
				.mapToObj(index -> GridSelection.cell(index, column)).findFirst();
	}

	/** Whether nothing is typed any longer; else the field has the keyboard again, with what is wrong below it. */
	boolean leave() {
		if (commit()) {
			return true;
		}
		at().ifPresent(grid::choose);
		field.focus();
		return false;
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

	/** Closes the field without taking what is typed, and answers it; empty when nothing was. */
	Optional<String> abandon() {
		Optional<String> typed = Optional.ofNullable(field).map(CellField::text);
		close();
		return typed;
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
