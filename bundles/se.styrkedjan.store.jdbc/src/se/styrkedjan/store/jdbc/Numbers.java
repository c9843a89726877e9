package se.styrkedjan.store.jdbc;

import java.math.BigDecimal;

/** Numbers between columns, which have a fixed number of decimals, and entries, which have none too many. */
final class Numbers {

	private Numbers() {
	}

	/** The number without trailing zeros; null stays null. */
	static BigDecimal shortest(BigDecimal column) {
		if (column == null) {
			return null;
		}
		return column.signum() == 0 ? BigDecimal.ZERO : column.stripTrailingZeros();
	}
}
