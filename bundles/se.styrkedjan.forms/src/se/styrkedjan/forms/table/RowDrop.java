package se.styrkedjan.forms.table;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.Permission;

/**
 * What dragging a row of a table means: its element comes after that of the row above the place where it is let go,
 * first under a heading, last at a row to add in.
 *
 * @param <O> class of what the elements belong to
 * @param <E> class of the elements
 */
final class RowDrop<O, E> {

	private final TableModel<O, E> table;

	RowDrop(TableModel<O, E> table) {
		this.table = table;
	}

	/** Whether a row may be dragged. */
	boolean isMovable(int row) {
		return table.hasMovableRows() && table.rows().get(row).isData()
				&& Permission.toRemove((EObject) table.rows().get(row).element()).isEmpty();
	}

	/** Whether a row can be dropped before another, or past the last. */
	boolean takes(int row, int before) {
		return dropped(row, before).filter(move -> move.check().isEmpty()).isPresent();
	}

	/** Moves a row to before another, or past the last; answers in words why not. */
	Optional<String> drop(int row, int before) {
		return dropped(row, before).map(table::perform).orElseGet(() -> Optional.of(TableText.cannotMove()));
	}

	private Optional<Operation> dropped(int row, int before) {
		if (before == 0 || !isMovable(row)) {
			return Optional.empty();
		}
		E element = table.rows().get(row).element();
		Row<O, E> above = table.rows().get(before - 1);
		return switch (above.kind()) {
		case DATA -> table.moved(element, above.owner(), Optional.of(above.element()));
		case HEADING -> table.moved(element, above.owner(), Optional.empty());
		case NEW -> dropped(row, before - 1);
		case SUM -> Optional.empty();
		};
	}
}
