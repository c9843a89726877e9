package se.styrkedjan.store.jdbc;

import java.util.BitSet;

/**
 * Some documents that are looked through together, as keys of the database.
 *
 * @param keys a bit for each key; not changed
 */
record Block(BitSet keys) {

	/** A row of an index is read so many times faster than it is sought. */
	static final int ROWS_OF_A_SEEK = 20;

	/** Whether it has no documents. */
	boolean isEmpty() {
		return keys.isEmpty();
	}

	/** The lowest key; there must be one. */
	int first() {
		return keys.nextSetBit(0);
	}

	/** The highest key; there must be one. */
	int last() {
		return keys.length() - 1;
	}

	/** Whether it is quicker to read all rows between the first and last key than to seek each key. */
	boolean isDense() {
		return last() - first() < (long) ROWS_OF_A_SEEK * keys.cardinality();
	}
}
