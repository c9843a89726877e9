package se.styrkedjan.interchange.published;

import java.math.BigDecimal;

/**
 * One row of an economy table, in the table's own unit (usually tkr).
 *
 * @param line      line of the row
 * @param part      part of the unit
 * @param title     title of the row
 * @param kind      what sort of row it is
 * @param outcome   utfall, or null
 * @param budget    budget, or null
 * @param forecast  prognos, or null
 * @param deviation avvikelse as printed, or null
 */
public record EconomyRow(int line, String part, String title, Kind kind, BigDecimal outcome, BigDecimal budget,
		BigDecimal forecast, BigDecimal deviation) {

	/** Sorts of rows. */
	public enum Kind {

		/** A line of income (intäkt). */
		INCOME,

		/** A line of cost (kostnad). */
		COST,

		/** Sum of income. */
		INCOME_SUM,

		/** Sum of costs. */
		COST_SUM,

		/** Net of a part. */
		NET,

		/** Total over the parts. */
		TOTAL
	}
}
