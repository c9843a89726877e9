package se.styrkedjan.forms.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;

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
	private int made;

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
	static PasteResult refused(PasteProblem reason) {
		return new PasteResult(0, List.of(reason));
	}

	/** Reads lines of cells, the first of them into a given row or the next one that takes cells. */
	void read(int first, List<List<String>> lines) {
		int row = first;
		for (List<String> line : lines) {
			row = nextTarget(row);
			if (row >= table.rows().size()) {
				tell(table.rows().size() - 1, column, String.join("\t", line), TableText.noRow());
			} else if (kind(row) == RowKind.DATA) {
				readCells(row++, line);
			} else if (!isBlank(line)) {
				readNew(row, line);
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

	private static boolean isBlank(List<String> line) {
		return line.stream().allMatch(String::isBlank);
	}

	/** A new row comes before the one to add in; of a line that cannot be read whole, what can be read is kept. */
	private void readNew(int row, List<String> line) {
		List<String> values = new ArrayList<>(valuesAt(column, line));
		O owner = table.rows().get(row).owner();
		cutToWidth(row + made, values);
		try {
			Operation whole;
			try {
				whole = table.create(owner, values);
			} catch (UnreadableException e) {
				emptyUnreadable(row + made, owner, values);
				whole = table.create(owner, values);
			}
			changes.add(whole);
			changed += (int) values.stream().filter(value -> !value.isBlank()).count();
			made++;
		} catch (UnreadableException e) {
			tell(row + made, column, String.join("\t", line), e.getMessage());
		}
	}

	private void cutToWidth(int told, List<String> values) {
		int width = table.columns().size();
		for (int i = width; i < values.size(); i++) {
			if (!values.get(i).isBlank()) {
				tell(told, width - 1, values.get(i), TableText.noColumn());
			}
		}
		values.subList(Math.min(width, values.size()), values.size()).clear();
	}

	/** Tries each value alone, and empties those that cannot be read with a word on each. */
	private void emptyUnreadable(int told, O owner, List<String> values) {
		for (int i = 0; i < values.size(); i++) {
			try {
				table.create(owner, valuesAt(i, List.of(values.get(i))));
			} catch (UnreadableException e) {
				tell(told, i, values.get(i), e.getMessage());
				values.set(i, "");
			}
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
			changes.add(allowed(table.columns().get(at).cells().readPasted(table.rows().get(row).element(), typed)));
			changed++;
		} catch (UnreadableException e) {
			tell(row, at, typed, e.getMessage());
		}
	}

	/** A change that may be made, so that one that may not keeps only its own cell out. */
	static Operation allowed(Operation change) throws UnreadableException {
		Optional<Refusal> refusal = change.check();
		if (refusal.isPresent()) {
			throw new UnreadableException(Wording.current().of(refusal.get()));
		}
		return change;
	}

	/** Values by column, the first of them in a given column. */
	static List<String> valuesAt(int column, List<String> cells) {
		return Stream.concat(Collections.nCopies(column, "").stream(), cells.stream()).toList();
	}

	private void tell(int row, int at, String typed, String words) {
		problems.add(new PasteProblem(row, at, typed, words));
	}
}
