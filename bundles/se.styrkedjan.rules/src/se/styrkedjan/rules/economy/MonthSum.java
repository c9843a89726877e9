package se.styrkedjan.rules.economy;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.MONTH_AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.MONTH_AMOUNT__OUTCOME;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.MonthAmount;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.EconomySum.Kind;

/** Amounts that are kept for each month: the amount of a period is what the months up to its end sum to. */
public final class MonthSum {

	/** Number of months of a year. */
	public static final int YEAR = 12;

	private MonthSum() {
	}

	/** The last month that a period's amounts cover: April, August or December; a plan covers the whole year. */
	public static int lastMonth(Period period) {
		return switch (period) {
		case T1 -> 4;
		case T2 -> 8;
		case VP, VB, EXTRA -> YEAR;
		};
	}

	/**
	 * Whether an amount of a line follows from months: the unit keeps them, and there is one with a value.
	 *
	 * @param feature outcome or budget of {@code Amount}
	 */
	public static boolean isKept(EconomyLine line, EAttribute feature) {
		return isMonthly(line)
				&& line.getMonths().stream().anyMatch(month -> month.eGet(ofMonth(feature)) != null);
	}

	/** Whether the unit of a line keeps amounts for each month. */
	public static boolean isMonthly(EconomyLine line) {
		return line.eContainer() != null && line.eContainer().eContainer() instanceof Economy economy && economy.isMonthly();
	}

	/** Outcome or budget of a month, for that of an amount. */
	public static EAttribute ofMonth(EAttribute feature) {
		return feature == AMOUNT__BUDGET ? MONTH_AMOUNT__BUDGET : MONTH_AMOUNT__OUTCOME;
	}

	/**
	 * What the months of a line sum to.
	 *
	 * @param feature outcome or budget of {@code Amount}
	 * @param last    last month that counts, 1 to 12
	 * @return null when none of them has a value
	 */
	public static BigDecimal of(EconomyLine line, EAttribute feature, int last) {
		return sum(line.getMonths().stream().filter(month -> month.getMonth() <= last)
				.map(month -> (BigDecimal) month.eGet(ofMonth(feature))));
	}

	/**
	 * What lines sum to in one month; income counts against the net.
	 *
	 * @param feature outcome or budget of {@code Amount}
	 * @return null when none has a value
	 */
	public static BigDecimal of(Stream<EconomyLine> lines, Kind kind, EAttribute feature, int month) {
		return sum(lines.filter(line -> kind == Kind.NET || (line.getKind() == LineKind.INCOME) == (kind == Kind.INCOME))
				.map(line -> signed(line, kind, value(line, feature, month))));
	}

	private static BigDecimal signed(EconomyLine line, Kind kind, BigDecimal value) {
		return value != null && kind == Kind.NET && line.getKind() == LineKind.INCOME ? value.negate() : value;
	}

	/** The value of one month of a line; null when it has none. */
	public static BigDecimal value(EconomyLine line, EAttribute feature, int month) {
		return line.getMonths().stream().filter(one -> one.getMonth() == month).findFirst()
				.map((MonthAmount one) -> (BigDecimal) one.eGet(ofMonth(feature))).orElse(null);
	}

	private static BigDecimal sum(Stream<BigDecimal> values) {
		return values.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
	}
}
