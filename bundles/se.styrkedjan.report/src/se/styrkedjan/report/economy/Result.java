package se.styrkedjan.report.economy;

import java.util.List;

import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;

/**
 * The sums of a part of a unit, or of the whole unit, in one period.
 *
 * @param income sum of the income lines
 * @param cost   sum of the cost lines
 */
public record Result(Amounts income, Amounts cost) {

	/** The result of one part. */
	public static Result of(EconomyPart part, Period period) {
		return new Result(sum(part.getLines(), LineKind.INCOME, period), sum(part.getLines(), LineKind.COST, period));
	}

	/** The result of all parts together. */
	public static Result of(Economy economy, Period period) {
		return economy.getParts().stream().map(part -> of(part, period)).reduce(new Result(Amounts.NONE, Amounts.NONE),
				(one, other) -> new Result(one.income.plus(other.income), one.cost.plus(other.cost)));
	}

	/** What the unit costs after its income: costs − income. Its deviation follows the rule for costs. */
	public Amounts net() {
		return cost.plus(income.negated());
	}

	/** The amounts of a line in a period, or nothing known. */
	public static Amounts amounts(EconomyLine line, Period period) {
		return line.getAmounts().stream().filter(amount -> amount.getPeriod() == period).findFirst().map(Amounts::of)
				.orElse(Amounts.NONE);
	}

	private static Amounts sum(List<EconomyLine> lines, LineKind kind, Period period) {
		return lines.stream().filter(line -> line.getKind() == kind).map(line -> amounts(line, period))
				.reduce(Amounts.NONE, Amounts::plus);
	}
}
