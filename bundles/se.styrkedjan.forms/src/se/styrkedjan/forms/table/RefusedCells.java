package se.styrkedjan.forms.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The cells in which something pasted was refused, until something else is said in them or pasted anew. */
final class RefusedCells {

	private final Map<Cell, PasteProblem> problems = new HashMap<>();

	private record Cell(String row, String column) {
	}

	private static Cell cell(TableModel<?, ?> table, int row, int column) {
		return new Cell(table.rows().get(row).id(), table.columns().get(column).id());
	}

	/** Forgets what was refused before and keeps what was refused now. */
	PasteResult keep(TableModel<?, ?> table, PasteResult result) {
		problems.clear();
		for (PasteProblem problem : result.problems()) {
			problems.put(cell(table, problem.row(), problem.column()), problem);
		}
		return result;
	}

	/** Something has been said in a cell. */
	void settle(TableModel<?, ?> table, int row, int column) {
		problems.remove(cell(table, row, column));
	}

	/** What was refused in a cell. */
	Optional<PasteProblem> at(TableModel<?, ?> table, int row, int column) {
		return problems.isEmpty() ? Optional.empty() : Optional.ofNullable(problems.get(cell(table, row, column)));
	}
}
