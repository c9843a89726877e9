package se.styrkedjan.report.economy;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.LineKind;

/**
 * Outcome, budget and forecast of a line or a sum, in thousands of kronor.
 *
 * @param outcome  null when unknown
 * @param budget   null when unknown
 * @param forecast for the whole year, null when unknown
 */
public record Amounts(BigDecimal outcome, BigDecimal budget, BigDecimal forecast) {

	/** Nothing known. */
	public static final Amounts NONE = new Amounts(null, null, null);

	/** The amounts of a line in one period. */
	public static Amounts of(Amount amount) {
		return new Amounts(amount.getOutcome(), amount.getBudget(), amount.getForecast());
	}

	/** The sum; what is unknown counts as nothing, and unknown plus unknown stays unknown. */
	public Amounts plus(Amounts other) {
		return new Amounts(sum(outcome, other.outcome), sum(budget, other.budget), sum(forecast, other.forecast));
	}

	/** The same amounts with the other sign. */
	public Amounts negated() {
		return new Amounts(negated(outcome), negated(budget), negated(forecast));
	}

	/**
	 * The deviation, positive when it is good for the unit: outcome − budget for income, budget − outcome for costs.
	 *
	 * @return null when outcome or budget is unknown
	 */
	public BigDecimal deviation(LineKind kind) {
		if (outcome == null || budget == null) {
			return null;
		}
		return kind == LineKind.INCOME ? outcome.subtract(budget) : budget.subtract(outcome);
	}

	private static BigDecimal sum(BigDecimal one, BigDecimal other) {
		if (one == null) {
			return other;
		}
		return other == null ? one : one.add(other);
	}

	private static BigDecimal negated(BigDecimal value) {
		return value == null ? null : value.negate();
	}
}
