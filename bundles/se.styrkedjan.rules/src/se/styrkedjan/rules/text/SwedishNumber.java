package se.styrkedjan.rules.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they stand in Swedish documents (the conventions of Svenska skrivregler): decimal comma, a space that does
 * not break between thousands and before the unit, a true minus. Reading takes what people write as well: any space, any
 * dash for a minus, a decimal point, a point or comma between thousands where the other parts off the
 * decimals. Thread-safe: it holds no state.
 */
public final class SwedishNumber {

	/** U+00A0, between thousands and before a unit. */
	public static final char NO_BREAK_SPACE = '\u00a0';

	/** U+2212, a true minus. */
	public static final char MINUS = '\u2212';

	/** As many decimals as the value was written with. */
	public static final int AS_WRITTEN = -1;

	private static final String SPACES = "[ \\t\\u00a0\\u2007\\u2009\\u200a\\u202f]";
	private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u2007\\u202f\\ufeff]+|[\\s\\u00a0\\u2007\\u202f\\ufeff]+$");
	private static final Pattern LONE_DASH = Pattern.compile("[-\\u2010-\\u2015\\u2212]?");
	private static final Pattern NUMBER = Pattern.compile("(?<sign>[-+\\u2010-\\u2013\\u2212]?)" + SPACES
			+ "?(?<whole>\\d{1,3}(?:" + SPACES + "\\d{3})+|\\d{1,3}(?:\\.\\d{3}){2,}"
			+ "|\\d{1,3}(?:\\.\\d{3})+(?=,\\d)|\\d{1,3}(?:,\\d{3})+(?=\\.\\d)|\\d{1,30})"
			+ "(?:(?<mark>[,.])(?<fraction>\\d{1,20}))?" + SPACES + "*(?<unit>[%\\u2030]?[^\\d\\s%,;:+]*(?:" + SPACES
			+ "[^\\d\\s%,;:+]+){0,3})");
	private static final Pattern WORD = Pattern.compile("|[%\\u2030].*|\\p{L}.*|/.*");

	private SwedishNumber() {
	}

	/** Reads a text as a number with or without a unit, such as {@code 0,84 %}, {@code 1 050 st}, {@code −16,3 mnkr}. */
	public static Reading<Quantity> read(String text) {
		String trimmed = EDGES.matcher(text == null ? "" : text).replaceAll("");
		if (LONE_DASH.matcher(trimmed).matches()) {
			return new Reading.Nothing<>();
		}
		Matcher matcher = NUMBER.matcher(trimmed);
		if (!matcher.matches() || !WORD.matcher(matcher.group("unit")).matches()) {
			return new Reading.Problem<>("notANumber", text);
		}
		return isAmbiguous(matcher) ? new Reading.Problem<>("ambiguousPoint", text)
				: new Reading.Value<>(quantity(matcher));
	}

	/** {@code 1.050} may be a little over one, or one thousand and fifty; {@code 0.840} may not. */
	private static boolean isAmbiguous(Matcher matcher) {
		return ".".equals(matcher.group("mark")) && matcher.group("fraction").length() == 3
				&& matcher.group("whole").matches("[1-9]\\d{0,2}");
	}

	private static Quantity quantity(Matcher matcher) {
		String fraction = matcher.group("fraction") == null ? "" : matcher.group("fraction");
		String whole = matcher.group("whole").replaceAll("\\D", "");
		BigDecimal number = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
		boolean negative = !matcher.group("sign").isEmpty() && !"+".equals(matcher.group("sign"));
		return new Quantity(negative ? number.negate() : number, unit(matcher.group("unit")), fraction.length());
	}

	private static String unit(String written) {
		String unit = written.replaceAll(SPACES, " ").strip();
		return "procent".equalsIgnoreCase(unit) ? "%" : unit;
	}

	/**
	 * Writes a number.
	 *
	 * @param value    the number; null is written as the empty string
	 * @param decimals decimals to round to, half away from zero, or {@link #AS_WRITTEN}
	 */
	public static String format(BigDecimal value, int decimals) {
		if (value == null) {
			return "";
		}
		BigDecimal rounded = decimals == AS_WRITTEN ? value : value.setScale(decimals, RoundingMode.HALF_UP);
		String[] parts = rounded.abs().toPlainString().split("\\.");
		String sign = rounded.signum() < 0 ? String.valueOf(MINUS) : "";
		return sign + grouped(parts[0]) + (parts.length > 1 ? "," + parts[1] : "");
	}

	/** Writes a number with its unit after a space that does not break; no unit is the empty string or null. */
	public static String format(BigDecimal value, int decimals, String unit) {
		String number = format(value, decimals);
		return number.isEmpty() || unit == null || unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
	}

	private static String grouped(String digits) {
		return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", String.valueOf(NO_BREAK_SPACE));
	}
}
