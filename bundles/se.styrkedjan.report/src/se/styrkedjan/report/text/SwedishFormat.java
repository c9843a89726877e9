package se.styrkedjan.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Numbers and dates as Swedish public documents print them: decimal comma, no-break space between thousands and before
 * a unit, a true minus sign, ISO dates (Språkrådet, <em>Svenska skrivregler</em>, chapters on numbers and dates). A
 * value that is null prints as nothing.
 */
public final class SwedishFormat {

	/** Between groups of three digits, and between a number and its unit. */
	public static final char NO_BREAK_SPACE = '\u00a0';
	/** The sign of negative numbers. */
	public static final char MINUS = '\u2212';
	/** Prints as many decimals as the number has. */
	public static final int AS_WRITTEN = -1;

	private static final int GROUP = 3;

	private SwedishFormat() {
	}

	/**
	 * A number.
	 *
	 * @param value    may be null
	 * @param decimals 0 or more, or {@link #AS_WRITTEN}; halves are rounded away from zero
	 */
	public static String number(BigDecimal value, int decimals) {
		if (value == null) {
			return "";
		}
		BigDecimal rounded = decimals >= 0 ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
		String plain = rounded.abs().toPlainString();
		int point = plain.indexOf('.');
		String whole = grouped(point < 0 ? plain : plain.substring(0, point));
		String fraction = point < 0 ? "" : ',' + plain.substring(point + 1);
		return (rounded.signum() < 0 ? String.valueOf(MINUS) : "") + whole + fraction;
	}

	/**
	 * A number with its unit of measure.
	 *
	 * @param unit {@code %}, {@code st}, {@code kr} …, or empty
	 */
	public static String quantity(BigDecimal value, int decimals, String unit) {
		String number = number(value, decimals);
		return number.isEmpty() || unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
	}

	/** A whole number, or nothing. */
	public static String count(Integer value) {
		return value == null ? "" : number(BigDecimal.valueOf(value), 0);
	}

	/** A day as 2026-01-31, or nothing. */
	public static String date(LocalDate day) {
		return day == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(day);
	}

	private static String grouped(String digits) {
		var out = new StringBuilder(digits);
		for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
			out.insert(i, NO_BREAK_SPACE);
		}
		return out.toString();
	}
}
