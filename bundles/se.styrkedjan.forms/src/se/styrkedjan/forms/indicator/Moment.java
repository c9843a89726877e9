package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.Comparator;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.message.Messages;

/**
 * What an indicator showed in a period of a year.
 *
 * @param year       calendar year
 * @param period     period of it
 * @param value      the outcome; never null
 * @param target     target of that year; null when there is none in figures
 * @param fulfilment how it was judged
 */
record Moment(int year, Period period, BigDecimal value, BigDecimal target, Status fulfilment) {

	/** From the oldest to the newest. */
	static final Comparator<Moment> BY_TIME = Comparator.comparingInt(Moment::year).thenComparing(Moment::period);

	private static final Messages WORDS = Messages.of(Moment.class);

	/** Period and year in words, such as <q>T1 2025</q>. */
	String label() {
		return label(period, year);
	}

	static String label(Period period, int year) {
		return (period == Period.EXTRA ? WORDS.text("period.extra") : period.getName()) + ' ' + year;
	}
}
