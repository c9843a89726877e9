package se.styrkedjan.rules.fulfilment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;

/**
 * The two counts a share is derived from, such as 12 of 54.
 *
 * @param part  the count that was met, from 0
 * @param whole the count it is a share of, not 0
 */
public record Counts(BigDecimal part, BigDecimal whole) {

	/** Decimals of a share in an indicator that does not say how many. */
	public static final int USUAL_DECIMALS = 2;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The counts of all; empty when one is missing. */
	public static Optional<Counts> of(Outcome outcome) {
		return of(outcome.getPart(), outcome.getWhole());
	}

	/** The counts of men and boys; empty when one is missing. */
	public static Optional<Counts> ofMen(Outcome outcome) {
		return of(outcome.getMenPart(), outcome.getMenWhole());
	}

	/** The counts of women and girls; empty when one is missing. */
	public static Optional<Counts> ofWomen(Outcome outcome) {
		return of(outcome.getWomenPart(), outcome.getWomenWhole());
	}

	/** Two counts; empty when one is missing or the whole is 0, of which nothing is a share. */
	public static Optional<Counts> of(BigDecimal part, BigDecimal whole) {
		return part == null || whole == null || whole.signum() == 0 ? Optional.empty()
				: Optional.of(new Counts(part, whole));
	}

	/** Whether outcomes of an indicator are shares in percent, so that counts make them: of a unit it is % or not told. */
	public static boolean makeOutcomesOf(Indicator indicator) {
		return indicator != null
				&& (indicator.getUnit() == null || indicator.getUnit().isBlank() || "%".equals(indicator.getUnit()));
	}

	/**
	 * The share in percent.
	 *
	 * @param decimals decimals to round to, half away from zero; below 0 for {@value #USUAL_DECIMALS}
	 */
	public BigDecimal share(int decimals) {
		return part.multiply(HUNDRED).divide(whole, decimals < 0 ? USUAL_DECIMALS : decimals, RoundingMode.HALF_UP);
	}

	/** The counts of two groups taken together. */
	public Counts plus(Counts other) {
		return new Counts(part.add(other.part), whole.add(other.whole));
	}

	/** Whether both counts are the same numbers, however they are written. */
	public boolean isSame(Counts other) {
		return part.compareTo(other.part) == 0 && whole.compareTo(other.whole) == 0;
	}
}
