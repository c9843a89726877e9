package se.styrkedjan.editing.operations;

import java.util.function.Function;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.rules.text.Reading;

/** A cell of a table as a place to paste into. */
public sealed interface Cell {

	/**
	 * A cell that can be changed.
	 *
	 * @param reader reads the pasted text as a value
	 * @param setter the operation that sets a value, which is null for an empty text
	 */
	record Editable(Function<String, ? extends Reading<?>> reader, Function<Object, Operation> setter) implements Cell {
	}

	/**
	 * A cell that cannot be changed. The text it shows may be pasted onto it, as when copied rows come back from a
	 * spreadsheet, and changes nothing.
	 *
	 * @param text what it shows
	 */
	record Fixed(String text) implements Cell {
	}
}
