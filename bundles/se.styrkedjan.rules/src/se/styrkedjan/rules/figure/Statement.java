package se.styrkedjan.rules.figure;

import java.math.BigDecimal;

/**
 * An amount that a sentence states.
 *
 * @param measure  what it is said to be
 * @param written  as it is written, such as {@code 14,9 mnkr}
 * @param value    the amount in thousands of kronor, without regard to its sign
 * @param accuracy half of its last digit, in thousands of kronor: nearer than that it can be the same
 */
public record Statement(Measure measure, String written, BigDecimal value, BigDecimal accuracy) {

	/** Whether it can be a figure of a table, whatever the sign; null is none. */
	public boolean canBe(BigDecimal figure) {
		return figure != null && figure.abs().subtract(value).abs().compareTo(accuracy) <= 0;
	}
}
