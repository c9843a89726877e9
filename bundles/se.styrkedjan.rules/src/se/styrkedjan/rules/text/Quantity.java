package se.styrkedjan.rules.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * A number with its unit, as it was written.
 *
 * @param value    the number, with as many decimals as were written
 * @param unit     {@code %}, {@code st}, {@code tkr} …, or the empty string; {@code procent} is read as {@code %}
 * @param decimals decimals that were written, from 0
 */
public record Quantity(BigDecimal value, String unit, int decimals) {

	private static final Set<String> MONEY = Set.of("", "tkr", "kkr", "ksek", "tusen kronor", "kr", "kronor", "sek", "mnkr",
			"mkr", "msek", "miljoner", "miljoner kronor");
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/**
	 * The number in thousands of kronor, as the economy is kept: kr are divided and mnkr multiplied by 1000, any other
	 * number is taken as thousands already. Capital letters make no difference.
	 */
	public BigDecimal thousands() {
		return switch (money()) {
		case "kr", "kronor", "sek" -> value.divide(THOUSAND);
		case "mnkr", "mkr", "msek", "miljoner", "miljoner kronor" -> value.multiply(THOUSAND);
		default -> value;
		};
	}

	/** Whether it is an amount of money, or a number without unit that can be one. */
	public boolean isMoney() {
		return MONEY.contains(money());
	}

	private String money() {
		return unit.toLowerCase(Locale.ROOT);
	}
}
