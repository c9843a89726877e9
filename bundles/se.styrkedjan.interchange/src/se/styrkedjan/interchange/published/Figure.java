package se.styrkedjan.interchange.published;

import java.math.BigDecimal;

/**
 * A value as printed in a table: a number with its unit, or words in place of one.
 *
 * @param value the number with the decimals it was printed with, or null when there is none
 * @param unit  unit printed after the number such as %, st, tkr; empty when none
 * @param words words printed in place of a number, or the counts of a share ({@code 12 av 54}); else empty
 */
public record Figure(BigDecimal value, String unit, String words) {

	/** Nothing was printed. */
	public static final Figure NONE = new Figure(null, "", "");

	/** @return whether nothing was printed */
	public boolean empty() {
		return value == null && words.isEmpty();
	}
}
