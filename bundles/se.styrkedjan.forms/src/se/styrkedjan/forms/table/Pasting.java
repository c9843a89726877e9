package se.styrkedjan.forms.table;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.editing.Operation;

/**
 * One rectangle of cells on its way into a table: the changes it makes and what could not be read. Nothing is changed
 * until the table performs the changes.
 *
 * @param <O> class of what the elements belong to
 * @param <E> class of the elements
 */
final class Pasting<O, E> {

	private final TableModel<O, E> table;
	private final int column;
	private final List<Operation> changes = new ArrayList<>();
	private final List<PasteProblem> problems = new ArrayList<>();
	private int changed;

	Pasting(TableModel<O, E> table, int column) {
		this.table = table;
		this.column = column;
	}

	List<Operation> changes() {
		return List.copyOf(changes);
	}

	List<PasteProblem> problems() {
		return List.copyOf(problems);
	}

	/** What became of it when the changes were made. */
	PasteResult made() {
		return new PasteResult(changed, problems());
	}

	/** What became of it when the changes were refused as a whole. */
	PasteResult refused(PasteProblem reason) {
		problems.add(reason);
		return new PasteResult(0, problems());
	}

	/** Reads lines of cells, the first of them into a given row or the next one that takes cells. */
	void read(int first, List<List<String>> lines) {
		int row = first;
		for (List<String> line : lines) {
			row = nextTarget(row);
			if (row >= table.rows().size()) {
				tell(table.rows().size() - 1, column, String.join("\t", line), TableText.noRow());
			} else if (kind(row) == RowKind.NEW) {
				readNew(row, line);
			} else {
				readCells(row++, line);
			}
		}
	}

	private int nextTarget(int from) {
		int row = from;
		while (row < table.rows().size() && kind(row) != RowKind.DATA && kind(row) != RowKind.NEW) {
			row++;
		}
		return row;
	}

	private RowKind kind(int row) {
		return table.rows().get(row).kind();
	}

	private void readNew(int row, List<String> line) {
		try {
			changes.add(table.create(table.rows().get(row).owner(), TableModel.valuesAt(column, line)));
			changed += line.size();
		} catch (UnreadableException e) {
			tell(row, column, String.join("\t", line), e.getMessage());
		}
	}

	private void readCells(int row, List<String> line) {
		for (int i = 0; i < line.size(); i++) {
			if (column + i >= table.columns().size()) {
				tell(row, table.columns().size() - 1, line.get(i), TableText.noColumn());
			} else if (!table.isUnchanged(row, column + i, line.get(i))) {
				readCell(row, column + i, line.get(i));
			}
		}
	}

	private void readCell(int row, int at, String typed) {
		CellState state = table.state(row, at);
		if (state != CellState.EDITABLE) {
			tell(row, at, typed, TableText.notEditable(state));
			return;
		}
		try {
			changes.add(table.columns().get(at).cells().readPasted(table.rows().get(row).element(), typed));
			changed++;
		} catch (UnreadableException e) {
			tell(row, at, typed, e.getMessage());
		}
	}

	private void tell(int row, int at, String typed, String words) {
		problems.add(new PasteProblem(row, at, typed, words));
	}
}
