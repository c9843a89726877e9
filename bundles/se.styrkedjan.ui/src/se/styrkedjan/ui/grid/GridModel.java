package se.styrkedjan.ui.grid;

import java.util.List;
import java.util.Optional;

/** What an {@link EditableGrid} shows, and what becomes of what is typed in it. Used on the UI thread. */
public interface GridModel {

	/** The columns as they now are; the grid asks again after {@link EditableGrid#refresh()}. */
	List<GridColumn> columns();

	/** Number of rows. */
	int rowCount();

	/** What a row is. */
	GridRowKind rowKind(int row);

	/** Key of a row that stays the same over refreshes, for selection and scrolling. */
	Object rowId(int row);

	/** What a cell shows; in a heading row column 0 holds the words of the whole band. */
	GridCell cell(int row, int column);

	/** The words a cell shows, without what else there is to say of it; a picture has none that take room. */
	default String text(int row, int column) {
		GridCell cell = cell(row, column);
		return cell.picture().isPresent() ? "" : cell.text();
	}

	/**
	 * Takes what was typed.
	 *
	 * @return empty when it was taken; else what is wanted, and the grid keeps what was typed and shows these words
	 */
	Optional<String> commit(int row, int column, String typed);

	/**
	 * Pastes text of the clipboard, cells parted by tabs, rows by line ends.
	 *
	 * @return words about what could not be taken, empty when all was
	 */
	Optional<String> paste(int row, int column, String text);

	/** Empties the cells of a rectangle; answers words about what could not be emptied. */
	Optional<String> clear(GridArea area);

	/** Makes a new row at a row; answers why not. */
	Optional<String> insert(int row);

	/** Removes rows; answers why not. */
	Optional<String> remove(GridArea area);

	/** Moves a row up (-1) or down (+1); answers why not. */
	Optional<String> move(int row, int distance);

	/** Whether some rows can be dragged; then all have room for a handle. */
	default boolean hasMovableRows() {
		return false;
	}

	/** Whether a row can be dragged. */
	default boolean isMovable(int row) {
		return false;
	}

	/**
	 * Whether a row can be dropped between two others, where it would be another place than it has.
	 *
	 * @param row    the row that is dragged
	 * @param before the row it would come before, as rows now are; the number of rows for the end
	 */
	default boolean takes(int row, int before) {
		return false;
	}

	/** Moves a row to between two others; answers why not. */
	default Optional<String> drop(int row, int before) {
		return Optional.empty();
	}
}
