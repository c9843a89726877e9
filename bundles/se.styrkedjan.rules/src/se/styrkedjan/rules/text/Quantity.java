package se.styrkedjan.rules.text;

import java.math.BigDecimal;

/**
 * A number with its unit, as it was written.
 *
 * @param value    the number, with as many decimals as were written
 * @param unit     {@code %}, {@code st}, {@code tkr} …, or the empty string; {@code procent} is read as {@code %}
 * @param decimals decimals that were written, from 0
 */
public record Quantity(BigDecimal value, String unit, int decimals) {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/**
	 * The number in thousands of kronor, as the economy is kept: kr are divided and mnkr multiplied by 1000, any other
	 * number is taken as thousands already.
	 */
	public BigDecimal thousands() {
		return switch (unit) {
		case "kr", "kronor", "SEK" -> value.divide(THOUSAND);
		case "mnkr", "mkr", "miljoner" -> value.multiply(THOUSAND);
		default -> value;
		};
	}
}
