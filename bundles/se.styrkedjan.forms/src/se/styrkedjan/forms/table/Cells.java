package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.ui.grid.CellPicture;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.theme.Tone;

/**
 * What the cells of one column show of an element and how what is typed there is read.
 *
 * @param <E> class of the elements
 */
public interface Cells<E> {

	/** What the cell shows, in Swedish form; empty when there is nothing. */
	String text(E element);

	/** Whether the cell takes what is typed. */
	CellState state(E element);

	/** The words to choose among; empty when anything may be typed. */
	default List<String> choices(E element) {
		return List.of();
	}

	/** Words of explanation for the cell, such as why something is proposed; empty when there are none. */
	default String hint(E element) {
		return "";
	}

	/** Colour of the words, such as that of a status. */
	default Tone tone(E element) {
		return Tone.TEXT;
	}

	/** Whether the eye is to be drawn to the cell; the hint then says why. */
	default GridCell.Mark mark(E element) {
		return GridCell.Mark.NONE;
	}

	/** What is drawn in place of the words; empty for the words. */
	default Optional<CellPicture> picture(E element) {
		return Optional.empty();
	}

	/**
	 * Reads one of many cells that are pasted, where nobody can be asked anything.
	 *
	 * @param text as pasted
	 * @return the change it means
	 * @throws UnreadableException when it cannot be read, or asks for more than the text says
	 */
	default Operation readPasted(E element, String text) throws UnreadableException {
		return read(element, text);
	}

	/**
	 * Reads what was typed.
	 *
	 * @param typed as typed, white space at the ends kept; empty to empty the cell
	 * @return the change it means
	 * @throws UnreadableException when it cannot be read, with words that say what is wanted
	 */
	Operation read(E element, String typed) throws UnreadableException;
}
