package se.styrkedjan.rules.economy;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__OUTCOME;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;

/**
 * An amount of a period that is no longer what its months sum to: the period was approved or decided, and kept what it
 * said when a month was changed afterwards.
 *
 * @param line    the line it is an amount of
 * @param period  the period
 * @param feature outcome or budget of {@code Amount}
 * @param said    the amount of the period, thousands of kronor; null when it has none
 * @param months  what the months up to the period's end sum to; null when none of them has a value
 */
public record MonthsApart(EconomyLine line, Period period, EAttribute feature, BigDecimal said, BigDecimal months) {

	/** The amounts of a period that are not those of the months, in the order of the lines. */
	public static List<MonthsApart> of(Economy economy, Period period) {
		return economy == null ? List.of()
				: economy.getParts().stream().flatMap(part -> part.getLines().stream())
						.flatMap(line -> of(line, period).stream()).toList();
	}

	/** The amounts of a line in a period that are not those of the months. */
	public static List<MonthsApart> of(EconomyLine line, Period period) {
		return Stream.of(AMOUNT__OUTCOME, AMOUNT__BUDGET).filter(feature -> follows(line, period, feature))
				.map(feature -> new MonthsApart(line, period, feature, said(line, period, feature),
						MonthSum.of(line, feature, MonthSum.lastMonth(period))))
				.filter(MonthsApart::differs).toList();
	}

	/** A plan has a budget but no outcome; a period of the unit's own follows no months. */
	private static boolean follows(EconomyLine line, Period period, EAttribute feature) {
		return period != Period.EXTRA && (period != Period.VP || feature == AMOUNT__BUDGET) && MonthSum.isKept(line, feature);
	}

	private static BigDecimal said(EconomyLine line, Period period, EAttribute feature) {
		return line.getAmounts().stream().filter(amount -> amount.getPeriod() == period).findFirst()
				.map((Amount amount) -> (BigDecimal) amount.eGet(feature)).orElse(null);
	}

	private boolean differs() {
		return said == null || months == null ? said != months : said.compareTo(months) != 0;
	}
}
