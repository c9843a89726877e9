package se.styrkedjan.rules.economy;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;

/**
 * Amounts of a line, or of several lines together, in one period; thousands of kronor. A value is null when no line has
 * one. The deviations are positive when they are good for the unit: outcome − budget for income, budget − outcome for
 * costs and for the net, which is costs − income.
 *
 * @param kind       what is summed
 * @param outcome    utfall
 * @param budget     budget of the period
 * @param forecast   prognos helår
 * @param yearBudget budget of the whole year, which the forecast is compared with: where amounts are kept for each month
 *                   the sum of all; else for part of a year the budget of the plan or of the year's report, and the
 *                   period's own where there is neither
 */
public record EconomySum(Kind kind, BigDecimal outcome, BigDecimal budget, BigDecimal forecast, BigDecimal yearBudget) {

	private static final Set<Period> WHOLE_YEAR = EnumSet.of(Period.VP, Period.VB);

	/** Amounts whose budget is that of the whole year. */
	public EconomySum(Kind kind, BigDecimal outcome, BigDecimal budget, BigDecimal forecast) {
		this(kind, outcome, budget, forecast, budget);
	}

	/** What is summed. */
	public enum Kind {
		/** Intäkter. */
		INCOME,
		/** Kostnader. */
		COST,
		/** Netto: costs − income. */
		NET
	}

	/** The amounts of one line. */
	public static EconomySum of(EconomyLine line, Period period) {
		return sum(kind(line), Stream.of(line), period);
	}

	/** Income, costs or net of a part of the unit. */
	public static EconomySum of(EconomyPart part, Kind kind, Period period) {
		return of(part.getLines().stream(), kind, period);
	}

	/** Income, costs or net of the whole unit. */
	public static EconomySum of(Economy economy, Kind kind, Period period) {
		return of(economy.getParts().stream().flatMap(part -> part.getLines().stream()), kind, period);
	}

	/** Income, costs or net of any lines. */
	public static EconomySum of(Stream<EconomyLine> lines, Kind kind, Period period) {
		return sum(kind, lines.filter(line -> kind == Kind.NET || kind(line) == kind), period);
	}

	private static EconomySum sum(Kind kind, Stream<EconomyLine> lines, Period period) {
		return lines.flatMap(line -> amounts(line, period, kind)).reduce(new EconomySum(kind, null, null, null, null),
				EconomySum::plus);
	}

	/** The amounts of a line in a period; income counts against the net. */
	private static Stream<EconomySum> amounts(EconomyLine line, Period period, Kind kind) {
		Function<BigDecimal, BigDecimal> sign = kind == Kind.NET && kind(line) == Kind.INCOME ? EconomySum::negate
				: Function.identity();
		return line.getAmounts().stream().filter(amount -> amount.getPeriod() == period)
				.map(amount -> new EconomySum(kind, sign.apply(amount.getOutcome()), sign.apply(amount.getBudget()),
						sign.apply(amount.getForecast()), sign.apply(yearBudget(line, amount))));
	}

	private static BigDecimal yearBudget(EconomyLine line, Amount amount) {
		if (MonthSum.isKept(line, AMOUNT__BUDGET)) {
			return MonthSum.of(line, AMOUNT__BUDGET, MonthSum.YEAR);
		}
		return Stream.of(Period.VP, Period.VB).filter(whole -> !WHOLE_YEAR.contains(amount.getPeriod()))
				.flatMap(whole -> line.getAmounts().stream().filter(other -> other.getPeriod() == whole))
				.map(Amount::getBudget).filter(Objects::nonNull).findFirst().orElse(amount.getBudget());
	}

	private static Kind kind(EconomyLine line) {
		return line.getKind() == LineKind.INCOME ? Kind.INCOME : Kind.COST;
	}

	private EconomySum plus(EconomySum other) {
		return new EconomySum(kind, add(outcome, other.outcome), add(budget, other.budget),
				add(forecast, other.forecast), add(yearBudget, other.yearBudget));
	}

	/** Deviation of the outcome, positive when good; null when outcome or budget is. */
	public BigDecimal deviation() {
		return deviation(outcome, budget);
	}

	/** Deviation of the forecast from the budget of the year, positive when good; null when one of them is. */
	public BigDecimal forecastDeviation() {
		return deviation(forecast, yearBudget);
	}

	private BigDecimal deviation(BigDecimal amount, BigDecimal planned) {
		if (amount == null || planned == null) {
			return null;
		}
		return kind == Kind.INCOME ? amount.subtract(planned) : planned.subtract(amount);
	}

	private static BigDecimal add(BigDecimal one, BigDecimal other) {
		if (one == null) {
			return other;
		}
		return other == null ? one : one.add(other);
	}

	private static BigDecimal negate(BigDecimal value) {
		return value == null ? null : value.negate();
	}
}
