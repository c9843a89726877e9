package se.styrkedjan.forms.table;

import java.time.LocalDate;
import java.util.function.Function;

import se.styrkedjan.editing.Operation;

/** Cells of dates, shown as ISO dates and read generously. */
public final class DateCells<E> implements Cells<E> {

	private final Function<E, LocalDate> value;
	private final Function<E, CellState> state;
	private final Function<E, DateReading> reading;
	private final Change<E, LocalDate> change;

	/**
	 * Cells of dates.
	 *
	 * @param value   the date, null when there is none
	 * @param state   whether it may be typed
	 * @param reading how what is typed is completed
	 * @param change  what a date typed means
	 */
	public DateCells(Function<E, LocalDate> value, Function<E, CellState> state, Function<E, DateReading> reading,
			Change<E, LocalDate> change) {
		this.value = value;
		this.state = state;
		this.reading = reading;
		this.change = change;
	}

	@Override
	public String text(E element) {
		LocalDate date = value.apply(element);
		return date == null ? "" : date.toString();
	}

	@Override
	public CellState state(E element) {
		return state.apply(element);
	}

	@Override
	public Operation read(E element, String typed) throws UnreadableException {
		return change.to(element, typed.isBlank() ? null : reading.apply(element).read(typed));
	}
}
