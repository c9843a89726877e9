package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodicity;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.rules.text.Titles;

/**
 * An indicator has an outcome in each follow-up that is being written and that it is measured for: once a year in the
 * report of the year, the others in each of the year. An inherited one is often measured by others and weighs less.
 */
final class IndicatorWithoutOutcomeRule implements Rule {

	private static final String CODE = "indicatorWithoutOutcome";

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Indicator indicator)) {
			return Stream.empty();
		}
		return Reported.open(indicator).stream().map(Report::getPeriod)
				.filter(period -> isMeasured(indicator.getPeriodicity(), period))
				.filter(period -> indicator.getOutcomes().stream().noneMatch(outcome -> says(outcome, period)))
				.map(period -> indicator.isInherited() ? Violation.info(CODE, indicator, Titles.of(indicator), period)
						: Violation.warning(CODE, indicator, Titles.of(indicator), period));
	}

	private static boolean isMeasured(Periodicity periodicity, Period period) {
		return switch (period) {
		case VB -> true;
		case T1, T2 -> periodicity != Periodicity.YEAR && (periodicity != Periodicity.HALF_YEAR || period == Period.T2);
		case VP, EXTRA -> false;
		};
	}

	private static boolean says(Outcome outcome, Period period) {
		return outcome.getPeriod() == period && (outcome.getValue() != null || outcome.getMen() != null
				|| outcome.getWomen() != null || outcome.getValueText() != null && !outcome.getValueText().isBlank());
	}
}
