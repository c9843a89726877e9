package se.styrkedjan.store.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Fits values of the model to the columns of a row. A row only answers questions, the document keeps the value whole;
 * so whatever a user managed to write, saving never fails on the size of a column.
 */
final class Columns {

	/** Characters of an id. */
	static final int ID = 64;
	/** Characters of a title. */
	static final int TITLE = 1000;
	/** Decimals kept of a number. */
	static final int SCALE = 10;
	private static final int INTEGER_DIGITS = 21;
	private static final int LAST_YEAR = 9999;

	private Columns() {
	}

	/** An id, empty when there is none or when it is longer than any id of ours. */
	static String id(String id) {
		return id == null || id.length() > ID ? "" : id;
	}

	/** A title, shortened when need be, never null. */
	static String title(String title) {
		if (title == null) {
			return "";
		}
		return title.length() <= TITLE ? title : title.substring(0, TITLE);
	}

	/** A number without trailing zeros, or null when there is none or no column can hold it. */
	static BigDecimal number(BigDecimal number) {
		if (number == null || (long) number.precision() - number.scale() > INTEGER_DIGITS) {
			return null;
		}
		if (number.signum() == 0) {
			return BigDecimal.ZERO;
		}
		var rounded = number.scale() > SCALE ? number.setScale(SCALE, RoundingMode.HALF_UP) : number;
		return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
	}

	/** A date, or null when there is none or no column can hold it. */
	static LocalDate date(LocalDate date) {
		return date == null || date.getYear() < 1 || date.getYear() > LAST_YEAR ? null : date;
	}
}
