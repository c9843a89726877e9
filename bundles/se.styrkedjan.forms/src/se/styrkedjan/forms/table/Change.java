package se.styrkedjan.forms.table;

import se.styrkedjan.editing.Operation;

/**
 * Makes the change that gives an element a value.
 *
 * @param <E> class of the element
 * @param <V> class of the value; the value is null to empty it
 */
@FunctionalInterface
public interface Change<E, V> {

	/** The change; it is not made yet. */
	Operation to(E element, V value);
}
