package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.fulfilment.Fulfilment;
import se.styrkedjan.ui.chart.ChartPoint;
import se.styrkedjan.ui.message.Messages;

/**
 * How an indicator has moved over all years and periods there are: earlier years as they were saved, this year as it is.
 *
 * @param points values, oldest first
 * @param target this year's target, in a list of one or none
 */
record Trend(List<ChartPoint> points, List<ChartPoint> target) {

	private static final Messages WORDS = Messages.of(Trend.class);

	static Trend of(Indicator indicator, PastOutcomes past, int year) {
		NumberForm form = IndicatorCells.form(indicator);
		List<ChartPoint> points = new ArrayList<>();
		past.of(indicator).forEach(row -> points.add(point(row.period(), row.year(), row.value(), form)));
		if (past.last(indicator, year - 1).isEmpty()) {
			typed(indicator).ifPresent(value -> points.add(point(Period.VB, year - 1, value, form)));
		}
		indicator.getOutcomes().stream().filter(outcome -> outcome.getValue() != null && outcome.getPeriod() != Period.VP)
				.sorted(Comparator.comparing(Outcome::getPeriod))
				.forEach(outcome -> points.add(point(outcome.getPeriod(), year, outcome.getValue(), form)));
		return new Trend(points, Fulfilment.target(indicator)
				.map(target -> new ChartPoint(WORDS.text("column.target"), target, form.format(target))).stream().toList());
	}

	/** The comparison column, where no saved plan tells of last year. */
	private static Optional<BigDecimal> typed(Indicator indicator) {
		return indicator.getOutcomes().stream().map(Outcome::getPrevious).filter(value -> value != null).findFirst();
	}

	private static ChartPoint point(Period period, int year, BigDecimal value, NumberForm form) {
		String label = period == Period.EXTRA ? WORDS.text("period.extra") : period.getName();
		return new ChartPoint(label + ' ' + year, value, form.format(value));
	}

	/** What a screen reader says in place of the line: where it goes, and the values. */
	String words() {
		if (points.isEmpty()) {
			return "";
		}
		String values = points.stream().map(point -> point.label() + ' ' + point.words()).collect(Collectors.joining(", "));
		return points.size() == 1 ? values : WORDS.text("trend." + way(), values);
	}

	private String way() {
		int way = points.getLast().value().compareTo(points.get(points.size() - 2).value());
		return way > 0 ? "up" : way < 0 ? "down" : "same";
	}
}
