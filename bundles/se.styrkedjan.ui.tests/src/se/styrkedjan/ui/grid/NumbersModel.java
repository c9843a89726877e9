package se.styrkedjan.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.ui.grid.GridColumn.Align;

/** A small grid for tests: names and numbers under bands, with a sum. */
final class NumbersModel implements GridModel {

	private final List<String[]> rows = new ArrayList<>(List.of(new String[] { "Ett band" }, row("Rad 1", "10"),
			row("Rad 2", "20"), new String[] { "Ett annat band" }, row("Rad 3", "30"), row("Summa", "60")));
	private Runnable onChange = () -> {
	};

	private boolean movable;

	/** The same with rows that can be dragged. */
	NumbersModel withMovableRows() {
		movable = true;
		return this;
	}

	private static String[] row(String name, String value) {
		return new String[] { name, value };
	}

	void onChange(Runnable listener) {
		onChange = listener;
	}

	String value(int row, int column) {
		return rows.get(row)[column];
	}

	@Override
	public List<GridColumn> columns() {
		return List.of(new GridColumn("name", "Namn", 20, Align.LEFT, true),
				new GridColumn("value", "Värde", 10, Align.RIGHT, false));
	}

	@Override
	public int rowCount() {
		return rows.size();
	}

	@Override
	public GridRowKind rowKind(int row) {
		return rows.get(row).length == 1 ? GridRowKind.HEADING
				: row == rows.size() - 1 ? GridRowKind.SUM : GridRowKind.DATA;
	}

	@Override
	public Object rowId(int row) {
		return rows.get(row)[0];
	}

	@Override
	public GridCell cell(int row, int column) {
		boolean sum = row == rows.size() - 1;
		return GridCell.of(rows.get(row)[column], sum ? GridCell.State.COMPUTED : GridCell.State.EDITABLE);
	}

	@Override
	public Optional<String> commit(int row, int column, String typed) {
		if (column == 1 && !typed.matches("\\d+")) {
			return Optional.of("Skriv ett tal.");
		}
		rows.get(row)[column] = typed;
		onChange.run();
		return Optional.empty();
	}

	@Override
	public Optional<String> paste(int row, int column, String text) {
		return Optional.of(Arrays.toString(text.split("\t")));
	}

	@Override
	public Optional<String> clear(GridArea area) {
		return Optional.empty();
	}

	@Override
	public Optional<String> insert(int row) {
		return Optional.empty();
	}

	@Override
	public Optional<String> remove(GridArea area) {
		return Optional.empty();
	}

	@Override
	public Optional<String> move(int row, int distance) {
		Collections.swap(rows, row, row + distance);
		return Optional.empty();
	}

	@Override
	public boolean hasMovableRows() {
		return movable;
	}

	@Override
	public boolean isMovable(int row) {
		return movable && rowKind(row) == GridRowKind.DATA;
	}

	@Override
	public boolean takes(int row, int before) {
		return before > 0 && before < rows.size() && before != row && before != row + 1;
	}

	@Override
	public Optional<String> drop(int row, int before) {
		rows.add(before > row ? before - 1 : before, rows.remove(row));
		onChange.run();
		return Optional.empty();
	}
}
