package se.styrkedjan.forms.table;

import java.util.function.Function;

import se.styrkedjan.editing.Operation;

/** Cells of plain text of one line. */
public final class TextCells<E> implements Cells<E> {

	private final Function<E, String> value;
	private final Function<E, CellState> state;
	private final Change<E, String> change;
	private final boolean required;

	private TextCells(Function<E, String> value, Function<E, CellState> state, Change<E, String> change,
			boolean required) {
		this.value = value;
		this.state = state;
		this.change = change;
		this.required = required;
	}

	/** Cells that may be empty. */
	public static <E> TextCells<E> optional(Function<E, String> value, Function<E, CellState> state,
			Change<E, String> change) {
		return new TextCells<>(value, state, change, false);
	}

	/** Cells that must hold something. */
	public static <E> TextCells<E> required(Function<E, String> value, Function<E, CellState> state,
			Change<E, String> change) {
		return new TextCells<>(value, state, change, true);
	}

	@Override
	public String text(E element) {
		String text = value.apply(element);
		return text == null ? "" : text;
	}

	@Override
	public CellState state(E element) {
		return state.apply(element);
	}

	@Override
	public Operation read(E element, String typed) throws UnreadableException {
		String text = typed.replaceAll("\\s+", " ").strip();
		if (required && text.isEmpty()) {
			throw new UnreadableException(TableText.textWanted());
		}
		return change.to(element, text.isEmpty() ? null : text);
	}
}
