package se.styrkedjan.interchange.mapping;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.styrkedjan.interchange.published.Figure;
import se.styrkedjan.interchange.published.PublishedActivity;
import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.interchange.published.PublishedIndicator.Measure;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodicity;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;

/** Makes indicators and activities of the rows of published tables. */
final class RowBuilder {

	private static final Pattern COUNTS = Pattern.compile("(\\d{1,6}) av (\\d{1,6})");

	private final Period period;

	RowBuilder(Period period) {
		this.period = period;
	}

	Indicator indicator(PublishedIndicator row, boolean inherited) {
		Indicator indicator = Elements.create(SteeringPackage.Literals.INDICATOR);
		indicator.setTitle(row.title());
		indicator.setInherited(inherited);
		indicator.setUnit(unit(row));
		indicator.setDirection(DirectionGuess.of(row));
		indicator.setPeriodicity(periodicity(row.periodicity()));
		indicator.setGenderSplit(!row.figure(Measure.MEN).empty() || !row.figure(Measure.WOMEN).empty());
		target(indicator, row);
		outcome(indicator, row);
		return indicator;
	}

	Activity activity(PublishedActivity row, boolean inherited) {
		Activity activity = Elements.create(SteeringPackage.Literals.ACTIVITY);
		activity.setTitle(row.title());
		activity.setInherited(inherited);
		activity.setStart(row.start());
		activity.setEnd(row.end());
		activity.setResponsible(row.responsible());
		if (!row.deviation().isEmpty() || !row.analysis().isEmpty() || !row.status().isEmpty()) {
			ActivityReport report = Elements.create(SteeringPackage.Literals.ACTIVITY_REPORT);
			report.setPeriod(period);
			report.setDeviation(row.deviation());
			report.setAnalysis(row.analysis());
			report.setStatus(state(row.status()));
			activity.getReports().add(report);
		}
		return activity;
	}

	private static String unit(PublishedIndicator row) {
		return Stream.of(Measure.OUTCOME, Measure.TARGET, Measure.CITY_TARGET, Measure.PREVIOUS, Measure.FORECAST)
				.map(row::figure).map(Figure::unit).filter(unit -> !unit.isEmpty()).findFirst().orElse("");
	}

	private static void target(Indicator indicator, PublishedIndicator row) {
		var own = row.figure(Measure.TARGET);
		var city = row.figure(Measure.CITY_TARGET);
		if (own.empty() && city.empty()) {
			return;
		}
		Target target = Elements.create(SteeringPackage.Literals.TARGET);
		target.setValue(own.value());
		target.setText(own.words());
		target.setCityValue(city.value());
		target.setCityText(city.words());
		indicator.setTarget(target);
	}

	private void outcome(Indicator indicator, PublishedIndicator row) {
		boolean reported = row.figures().keySet().stream()
				.anyMatch(measure -> measure != Measure.TARGET && measure != Measure.CITY_TARGET);
		if (!reported && row.analysis().isEmpty() && row.fulfilment() == null) {
			return;
		}
		Outcome outcome = Elements.create(SteeringPackage.Literals.OUTCOME);
		outcome.setPeriod(period);
		outcome.setValue(row.figure(Measure.OUTCOME).value());
		words(outcome, row.figure(Measure.OUTCOME));
		outcome.setMen(row.figure(Measure.MEN).value());
		outcome.setWomen(row.figure(Measure.WOMEN).value());
		outcome.setPrevious(row.figure(Measure.PREVIOUS).value());
		outcome.setPreviousLabel(row.previousLabel());
		outcome.setForecast(row.figure(Measure.FORECAST).value());
		outcome.setPeriodLabel(row.period());
		outcome.setAnalysis(row.analysis());
		outcome.setFulfilment(row.fulfilment() == null ? Status.NO_DATA : Status.valueOf(row.fulfilment().name()));
		indicator.getOutcomes().add(outcome);
	}

	/** The words beside a number are the counts that it is a share of. */
	private static void words(Outcome outcome, Figure figure) {
		var counts = COUNTS.matcher(figure.words());
		if (figure.value() != null && counts.matches()) {
			outcome.setPart(new BigDecimal(counts.group(1)));
			outcome.setWhole(new BigDecimal(counts.group(2)));
		} else {
			outcome.setValueText(figure.words());
		}
	}

	private static Periodicity periodicity(String printed) {
		var word = printed.toLowerCase(Locale.ROOT);
		if (word.startsWith("tertial")) {
			return Periodicity.TERTIAL;
		}
		if (word.startsWith("mån")) {
			return Periodicity.MONTH;
		}
		if (word.startsWith("halv")) {
			return Periodicity.HALF_YEAR;
		}
		return word.startsWith("kvartal") ? Periodicity.QUARTER : Periodicity.YEAR;
	}

	private static ActivityState state(String printed) {
		var word = printed.toLowerCase(Locale.ROOT);
		if (word.startsWith("pågå")) {
			return ActivityState.ONGOING;
		}
		if (word.startsWith("avslut") || word.startsWith("genomför") || word.startsWith("klar")) {
			return ActivityState.DONE;
		}
		if (word.startsWith("avbrut") || word.startsWith("stopp")) {
			return ActivityState.STOPPED;
		}
		return word.contains("påbörja") ? ActivityState.NOT_STARTED : ActivityState.NOT_SET;
	}
}
