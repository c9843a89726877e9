package se.styrkedjan.rules.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A total as a published document prints it, to be compared with the computed one; published tables do contain errors of
 * sign and sum. A value that was not printed is null.
 *
 * @param outcome   utfall
 * @param budget    budget
 * @param deviation avvikelse
 */
public record PublishedTotal(BigDecimal outcome, BigDecimal budget, BigDecimal deviation) {

	/** Which value of a total. */
	public enum Column {
		/** Utfall. */
		OUTCOME,
		/** Budget. */
		BUDGET,
		/** Avvikelse. */
		DEVIATION
	}

	/**
	 * A value that is not what it is computed to be.
	 *
	 * @param column    which value
	 * @param published as printed
	 * @param computed  as computed; null when there is nothing to compute from
	 */
	public record Disagreement(Column column, BigDecimal published, BigDecimal computed) {

		/** Whether only the sign differs. */
		public boolean isOnlySign() {
			return computed != null && published.negate().compareTo(computed) == 0;
		}
	}

	/**
	 * Where the printed total is not the computed one.
	 *
	 * @param tolerance largest difference that comes of rounding, such as half a thousand a line
	 */
	public List<Disagreement> disagreements(EconomySum computed, BigDecimal tolerance) {
		List<Disagreement> found = new ArrayList<>();
		compare(found, Column.OUTCOME, outcome, computed.outcome(), tolerance);
		compare(found, Column.BUDGET, budget, computed.budget(), tolerance);
		compare(found, Column.DEVIATION, deviation, computed.deviation(), tolerance);
		return List.copyOf(found);
	}

	private static void compare(List<Disagreement> found, Column column, BigDecimal published, BigDecimal computed,
			BigDecimal tolerance) {
		boolean agrees = published == null
				|| computed != null && published.subtract(computed).abs().compareTo(tolerance) <= 0;
		if (!agrees) {
			found.add(new Disagreement(column, published, computed));
		}
	}
}
