package se.styrkedjan.forms.table;

import java.util.function.Function;

import se.styrkedjan.editing.Operation;

/**
 * Cells with the first words of a longer text that is written elsewhere.
 *
 * @param words what the text says, in one line
 * @param where words that say where it is written
 */
public record PlainTextCells<E>(Function<E, String> words, String where) implements Cells<E> {

	private static final int LENGTH = 70;

	@Override
	public String text(E element) {
		return PlainText.start(words.apply(element), LENGTH);
	}

	@Override
	public CellState state(E element) {
		return CellState.READ_ONLY;
	}

	@Override
	public String hint(E element) {
		return where;
	}

	@Override
	public Operation read(E element, String typed) throws UnreadableException {
		throw new UnreadableException(where);
	}
}
