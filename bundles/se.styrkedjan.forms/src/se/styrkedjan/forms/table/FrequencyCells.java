package se.styrkedjan.forms.table;

import java.util.function.Function;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.rules.year.Recurrence;

/** How often something happens, in free words; of words that say no time it is told that they stand in no calendar. */
public final class FrequencyCells<E> implements Cells<E> {

	private final Cells<E> words;

	/**
	 * Cells that may be empty.
	 *
	 * @param value  how often
	 * @param state  whether it may be changed
	 * @param change changes it
	 */
	public FrequencyCells(Function<E, String> value, Function<E, CellState> state, Change<E, String> change) {
		words = TextCells.optional(value, state, change);
	}

	@Override
	public String text(E element) {
		return words.text(element);
	}

	@Override
	public CellState state(E element) {
		return words.state(element);
	}

	@Override
	public Operation read(E element, String typed) throws UnreadableException {
		return words.read(element, typed);
	}

	@Override
	public String hint(E element) {
		String said = text(element);
		return said.isBlank() || Recurrence.read(said).isPresent() ? "" : TableText.noTime();
	}
}
