package se.styrkedjan.forms.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.ui.grid.CellPicture;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.theme.Tone;

/**
 * A table edited in place, without widgets: its columns and rows, what stands in each cell, and what becomes of what is
 * typed or pasted. Not thread-safe; used on the session's thread.
 *
 * @param <O> class of what the elements belong to
 * @param <E> class of the elements
 */
public abstract class TableModel<O, E> {

	private final Function<Operation, Optional<String>> perform;
	private List<Column<E>> columns = List.of();
	private List<Row<O, E>> rows = List.of();
	private final RefusedCells refused = new RefusedCells();

	/**
	 * A table whose changes are made by the session of a document.
	 *
	 * @param perform makes an operation; answers in words why it was refused, empty when it was made
	 */
	protected TableModel(Function<Operation, Optional<String>> perform) {
		this.perform = perform;
	}

	/** The columns as they are now to be. */
	protected abstract List<Column<E>> makeColumns();

	/** The rows as they now are in the model. */
	protected abstract List<Row<O, E>> makeRows();

	/**
	 * The change that makes a new element.
	 *
	 * @param owner  what it is to belong to
	 * @param values what was typed for it, by column; missing and empty ones are left out
	 * @throws UnreadableException when a value cannot be read
	 */
	protected abstract Operation create(O owner, List<String> values) throws UnreadableException;

	/** The change that removes elements. */
	protected abstract Operation remove(List<E> elements);

	/** The change that moves an element among its siblings; empty when it cannot go further. */
	protected abstract Optional<Operation> moved(O owner, E element, int distance);

	/** Whether rows can be dragged to another place. */
	public boolean hasMovableRows() {
		return false;
	}

	/**
	 * The change that moves an element to another place; empty when it is there already or may not be dragged.
	 *
	 * @param owner what it is to belong to
	 * @param after what it is to come after; empty to come first
	 */
	protected Optional<Operation> moved(E element, O owner, Optional<E> after) {
		return Optional.empty();
	}

	/** Reads columns and rows anew from the model. */
	public void refresh() {
		columns = List.copyOf(makeColumns());
		rows = List.copyOf(makeRows());
	}

	public List<Column<E>> columns() {
		return columns;
	}

	public List<Row<O, E>> rows() {
		return rows;
	}

	/** What a cell shows. */
	public String text(int row, int column) {
		Row<O, E> shown = rows.get(row);
		if (shown.element() != null) {
			return columns.get(column).cells().text(shown.element());
		}
		return column == 0 ? shown.label() : computed(shown, column);
	}

	/** What a cell beside the label of a row without an element shows; the first column is 0. */
	protected String computed(Row<O, E> row, int column) {
		return "";
	}

	/** Whether a cell takes what is typed. */
	public CellState state(int row, int column) {
		Row<O, E> shown = rows.get(row);
		return switch (shown.kind()) {
		case DATA -> columns.get(column).cells().state(shown.element());
		case NEW -> CellState.EDITABLE;
		case SUM -> CellState.COMPUTED;
		case HEADING -> CellState.READ_ONLY;
		};
	}

	/** The words to choose among in a cell; empty when anything may be typed. */
	public List<String> choices(int row, int column) {
		return ask(row, column, Cells::choices).orElse(List.of());
	}

	/** Explanation of a cell; empty when there is none. */
	public String hint(int row, int column) {
		return refused.at(this, row, column).map(TableText::refused)
				.orElseGet(() -> ask(row, column, Cells::hint).orElse(""));
	}

	/** Whether the eye is to be drawn to a cell. */
	public GridCell.Mark mark(int row, int column) {
		return refused.at(this, row, column).isPresent() ? GridCell.Mark.REFUSED
				: ask(row, column, Cells::mark).orElse(GridCell.Mark.NONE);
	}

	/** What a cell shows in place of its words. */
	public Optional<CellPicture> picture(int row, int column) {
		return ask(row, column, Cells::picture).flatMap(picture -> picture);
	}

	/** Colour of the words of a cell. */
	public Tone tone(int row, int column) {
		Row<O, E> shown = rows.get(row);
		return shown.element() == null ? Tone.TEXT : columns.get(column).cells().tone(shown.element());
	}

	/** What the column of a cell answers of the element of its row; empty where the row has no data. */
	private <T> Optional<T> ask(int row, int column, BiFunction<Cells<E>, E, T> question) {
		Row<O, E> shown = rows.get(row);
		return shown.isData() ? Optional.of(question.apply(columns.get(column).cells(), shown.element()))
				: Optional.empty();
	}

	/**
	 * Takes what was typed in a cell into the model.
	 *
	 * @return empty when it was taken or changed nothing; else words that say what is wanted
	 */
	public Optional<String> commit(int row, int column, String typed) {
		if (state(row, column) != CellState.EDITABLE) {
			return Optional.of(TableText.notEditable(state(row, column)));
		}
		refused.settle(this, row, column);
		if (isUnchanged(row, column, typed)) {
			return Optional.empty();
		}
		try {
			return perform.apply(operation(row, column, typed));
		} catch (UnreadableException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** Whether what was typed is what the cell shows already. */
	final boolean isUnchanged(int row, int column, String typed) {
		String before = rows.get(row).isData() ? text(row, column) : "";
		return before.strip().equals(typed.strip());
	}

	private Operation operation(int row, int column, String typed) throws UnreadableException {
		Row<O, E> target = rows.get(row);
		if (target.kind() == RowKind.NEW) {
			return create(target.owner(), Pasting.valuesAt(column, List.of(typed)));
		}
		return columns.get(column).cells().read(target.element(), typed);
	}

	/**
	 * Pastes cells, the first of them in a given cell, as one step of undo. Rows without cells are passed over; a row
	 * for new elements takes all rows that are left but blank ones. Cells that cannot be read are left as they were, in
	 * new elements empty, and told of. What was pasted is in the rows afterwards.
	 */
	public PasteResult paste(int row, int column, Rectangle cells) {
		Pasting<O, E> pasting = new Pasting<>(this, column);
		pasting.read(row, cells.rows());
		List<Operation> changes = pasting.changes();
		PasteResult result = changes.isEmpty() ? new PasteResult(0, pasting.problems())
				: perform.apply(new CompositeOperation("paste", changes))
						.map(words -> Pasting.refused(new PasteProblem(row, column, cells.format().strip(), words)))
						.orElseGet(pasting::made);
		refresh();
		return refused.keep(this, result);
	}

	/** Empties cells as one step of undo; those that cannot be emptied are told of. */
	public PasteResult clear(int row, int column, int height, int width) {
		List<List<String>> empty = rows.subList(row, Math.min(row + height, rows.size())).stream().filter(Row::isData)
				.map(emptied -> Collections.nCopies(width, "")).toList();
		return paste(row, column, new Rectangle(empty));
	}

	/** Adds a new element to what the row belongs to; answers in words why not. */
	public Optional<String> insert(int row) {
		O owner = rows.get(row).owner();
		if (owner == null) {
			return Optional.of(TableText.cannotAdd());
		}
		try {
			return perform.apply(create(owner, List.of("")));
		} catch (UnreadableException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** Removes the elements of rows; answers in words why not. */
	public Optional<String> remove(int first, int count) {
		List<E> elements = rows.subList(first, Math.min(rows.size(), first + count)).stream().filter(Row::isData)
				.map(Row::element).toList();
		return elements.isEmpty() ? Optional.of(TableText.nothingToRemove()) : perform.apply(remove(elements));
	}

	/** Moves the element of a row among its siblings; answers in words why not. */
	public Optional<String> move(int row, int distance) {
		Row<O, E> target = rows.get(row);
		if (!target.isData()) {
			return Optional.of(TableText.nothingToMove());
		}
		return moved(target.owner(), target.element(), distance).map(perform)
				.orElseGet(() -> Optional.of(TableText.cannotMove()));
	}

	/** Makes a change of the page's own on this table's document; answers in words why it was refused. */
	public Optional<String> perform(Operation operation) {
		return perform.apply(operation);
	}

	/** Row that shows an element; -1 when none does. */
	public int rowOf(Object element) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).element() == element || rows.get(i).element() == null && rows.get(i).owner() == element) {
				return i;
			}
		}
		return -1;
	}
}
