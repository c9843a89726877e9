package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.fulfilment.Fulfilment;
import se.styrkedjan.ui.chart.ChartPoint;
import se.styrkedjan.ui.message.Messages;

/**
 * How an indicator has moved over all years and periods there are: earlier years as they were saved, this year as it is.
 *
 * @param moments oldest first
 * @param target  this year's target; null when there is none in figures
 * @param form    how its numbers are shown
 */
record Trend(List<Moment> moments, BigDecimal target, NumberForm form) {

	private static final Messages WORDS = Messages.of(Trend.class);

	static Trend of(Indicator indicator, PastOutcomes past, int year) {
		BigDecimal target = Fulfilment.target(indicator).orElse(null);
		List<Moment> moments = new ArrayList<>();
		past.of(indicator).forEach(row -> moments
				.add(new Moment(row.year(), row.period(), row.value(), row.target(), row.fulfilment())));
		if (past.last(indicator, year - 1).isEmpty()) {
			typed(indicator).ifPresent(value -> moments.add(new Moment(year - 1, Period.VB, value, null, Status.NO_DATA)));
		}
		indicator.getOutcomes().stream().filter(outcome -> outcome.getValue() != null && outcome.getPeriod() != Period.VP)
				.forEach(outcome -> moments.add(new Moment(year, outcome.getPeriod(), outcome.getValue(), target,
						outcome.getFulfilment())));
		moments.sort(Moment.BY_TIME);
		return new Trend(moments, target, IndicatorCells.form(indicator));
	}

	/** The comparison column, where no saved plan tells of last year. */
	private static Optional<BigDecimal> typed(Indicator indicator) {
		return indicator.getOutcomes().stream().map(Outcome::getPrevious).filter(value -> value != null).findFirst();
	}

	boolean isEmpty() {
		return moments.isEmpty();
	}

	List<BigDecimal> values() {
		return moments.stream().map(Moment::value).toList();
	}

	/** The values for a chart. */
	List<ChartPoint> points() {
		return moments.stream().map(moment -> new ChartPoint(moment.label(), moment.value(), form.format(moment.value())))
				.toList();
	}

	/** The target for a chart, in a list of one or none. */
	List<ChartPoint> targetPoint() {
		return target == null ? List.of() : List.of(new ChartPoint(WORDS.text("column.target"), target, form.format(target)));
	}

	/** What a screen reader says in place of the line: where it goes, and the values. */
	String words() {
		String values = points().stream().map(point -> point.label() + ' ' + point.words()).collect(Collectors.joining(", "));
		return moments.size() < 2 ? values : WORDS.text("trend." + way(), values);
	}

	private String way() {
		int way = moments.getLast().value().compareTo(moments.get(moments.size() - 2).value());
		return way > 0 ? "up" : way < 0 ? "down" : "same";
	}
}
