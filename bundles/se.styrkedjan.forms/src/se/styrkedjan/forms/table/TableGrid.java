package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.ui.grid.GridArea;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.grid.GridColumn;
import se.styrkedjan.ui.grid.GridModel;
import se.styrkedjan.ui.grid.GridRowKind;
import se.styrkedjan.ui.theme.Tone;

/** Shows a table in a grid. */
public final class TableGrid implements GridModel {

	private final TableModel<?, ?> table;
	private final RowDrop<?, ?> drops;

	/** A table as the model of a grid. */
	public TableGrid(TableModel<?, ?> table) {
		this.table = table;
		this.drops = new RowDrop<>(table);
	}

	@Override
	public List<GridColumn> columns() {
		return table.columns().stream().map(TableGrid::column).toList();
	}

	private static GridColumn column(Column<?> column) {
		return new GridColumn(column.id(), column.header(), column.chars(),
				column.align() == Align.RIGHT ? GridColumn.Align.RIGHT : GridColumn.Align.LEFT, column.grows());
	}

	@Override
	public int rowCount() {
		return table.rows().size();
	}

	@Override
	public GridRowKind rowKind(int row) {
		return GridRowKind.valueOf(table.rows().get(row).kind().name());
	}

	@Override
	public Object rowId(int row) {
		return table.rows().get(row).id();
	}

	@Override
	public GridCell cell(int row, int column) {
		CellState state = table.state(row, column);
		Tone tone = table.tone(row, column);
		return new GridCell(table.text(row, column), shown(state), tone, hint(row, column, state),
				table.choices(row, column), table.mark(row, column), table.picture(row, column));
	}

	@Override
	public String text(int row, int column) {
		return table.picture(row, column).isPresent() ? "" : table.text(row, column);
	}

	private String hint(int row, int column, CellState state) {
		String hint = table.hint(row, column);
		boolean saysWhy = state != CellState.EDITABLE && table.rows().get(row).isData();
		return hint.isEmpty() && saysWhy ? TableText.notEditable(state) : hint;
	}

	private static GridCell.State shown(CellState state) {
		return switch (state) {
		case EDITABLE -> GridCell.State.EDITABLE;
		case INHERITED -> GridCell.State.INHERITED;
		case COMPUTED -> GridCell.State.COMPUTED;
		case READ_ONLY, FROZEN, PLANNED -> GridCell.State.READ_ONLY;
		};
	}

	@Override
	public Optional<String> commit(int row, int column, String typed) {
		return table.commit(row, column, typed);
	}

	@Override
	public Optional<String> paste(int row, int column, String text) {
		return told(table.paste(row, column, Rectangle.parse(text)));
	}

	@Override
	public Optional<String> clear(GridArea area) {
		return told(table.clear(area.row(), area.column(), area.rows(), area.columns()));
	}

	/** A cell is called by its row and its column. */
	private String name(PasteProblem problem) {
		String column = table.columns().get(problem.column()).header();
		boolean isData = table.rows().get(problem.row()).isData();
		return isData && problem.column() > 0 ? table.text(problem.row(), 0) + ", " + column : column;
	}

	private Optional<String> told(PasteResult result) {
		return result.problems().isEmpty() ? Optional.empty()
				: Optional.of(TableText.pasted(result, this::name));
	}

	@Override
	public Optional<String> insert(int row) {
		return table.insert(row);
	}

	@Override
	public Optional<String> remove(GridArea area) {
		return table.remove(area.row(), area.rows());
	}

	@Override
	public Optional<String> move(int row, int distance) {
		return table.move(row, distance);
	}

	@Override
	public boolean hasMovableRows() {
		return table.hasMovableRows();
	}

	@Override
	public boolean isMovable(int row) {
		return drops.isMovable(row);
	}

	@Override
	public boolean takes(int row, int before) {
		return drops.takes(row, before);
	}

	@Override
	public Optional<String> drop(int row, int before) {
		return drops.drop(row, before);
	}
}
