package se.styrkedjan.forms.table;

import java.math.BigDecimal;
import java.util.function.Function;

import se.styrkedjan.editing.Operation;

/** Cells of decimal numbers, read generously and shown in Swedish form. */
public final class NumberCells<E> implements Cells<E> {

	private final Function<E, BigDecimal> value;
	private final Function<E, NumberForm> form;
	private final Function<E, CellState> state;
	private final Change<E, BigDecimal> change;

	/**
	 * Cells of numbers.
	 *
	 * @param value  the number, null when there is none
	 * @param form   unit and decimals to show it with
	 * @param state  whether it may be typed
	 * @param change what a number typed means
	 */
	public NumberCells(Function<E, BigDecimal> value, Function<E, NumberForm> form, Function<E, CellState> state,
			Change<E, BigDecimal> change) {
		this.value = value;
		this.form = form;
		this.state = state;
		this.change = change;
	}

	@Override
	public String text(E element) {
		return form.apply(element).format(value.apply(element));
	}

	@Override
	public CellState state(E element) {
		return state.apply(element);
	}

	@Override
	public Operation read(E element, String typed) throws UnreadableException {
		return change.to(element, typed.isBlank() ? null : form.apply(element).parse(typed));
	}
}
