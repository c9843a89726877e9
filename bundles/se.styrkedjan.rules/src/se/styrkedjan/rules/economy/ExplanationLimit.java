package se.styrkedjan.rules.economy;

import java.math.BigDecimal;
import java.util.Optional;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.rules.text.PlainText;

/**
 * From which deviation a line has to be explained: a part of its budget, and where that is set at least an amount too, so
 * that small lines need no words. It does not matter whether the deviation is good or bad.
 *
 * @param percent percent of the budget
 * @param amount  thousands of kronor; zero for none
 */
public record ExplanationLimit(BigDecimal percent, BigDecimal amount) {

	/** Percent of the budget where the unit has set nothing. */
	public static final BigDecimal DEFAULT_PERCENT = BigDecimal.valueOf(5);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The limit of a unit's economy; the default where it has none. */
	public static ExplanationLimit of(Economy economy) {
		return new ExplanationLimit(
				Optional.ofNullable(economy).map(Economy::getExplanationLimit).orElse(DEFAULT_PERCENT),
				Optional.ofNullable(economy).map(Economy::getExplanationAmount).orElse(BigDecimal.ZERO));
	}

	/** Whether sums deviate so much that it has to be explained; without an outcome that of the forecast counts. */
	public boolean requires(EconomySum sum) {
		BigDecimal deviation = deviation(sum);
		return deviation != null && deviation.signum() != 0
				&& deviation.abs().multiply(HUNDRED).compareTo(percent.multiply(compared(sum).abs())) >= 0
				&& deviation.abs().compareTo(amount) >= 0;
	}

	/** The deviation that is judged; null when there is none. */
	public static BigDecimal deviation(EconomySum sum) {
		return sum.outcome() == null ? sum.forecastDeviation() : sum.deviation();
	}

	/** The budget that {@link #deviation} is reckoned from. */
	private static BigDecimal compared(EconomySum sum) {
		return sum.outcome() == null ? sum.yearBudget() : sum.budget();
	}

	/** Whether an amount of a line deviates so much, and nothing is said of it. */
	public static boolean isMissed(Amount amount) {
		return amount.eContainer() instanceof EconomyLine line && PlainText.isBlank(amount.getExplanation())
				&& of(economy(line)).requires(EconomySum.of(line, amount.getPeriod()));
	}

	private static Economy economy(EconomyLine line) {
		return line.eContainer() != null && line.eContainer().eContainer() instanceof Economy economy ? economy : null;
	}
}
