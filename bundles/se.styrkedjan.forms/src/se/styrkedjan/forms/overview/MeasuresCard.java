package se.styrkedjan.forms.overview;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/** How many indicators and activities there are, and how many have been reported for the period. */
final class MeasuresCard {

	private static final Messages WORDS = Messages.of(MeasuresCard.class);

	private final PlanContext context;
	private final OverviewCard card;

	MeasuresCard(Composite parent, PlanContext context) {
		this.context = context;
		card = new OverviewCard(parent, WORDS.text("measures"));
	}

	void refresh() {
		Period period = context.period();
		List<Indicator> indicators = PlanElements.all(context.plan(), Indicator.class).toList();
		List<Activity> activities = PlanElements.all(context.plan(), Activity.class).toList();
		long reported = indicators.stream().filter(indicator -> hasOutcome(indicator, period)).count();
		long done = activities.stream().filter(activity -> isDone(activity, period)).count();
		long late = activities.stream().filter(activity -> isLate(activity, period)).count();
		List<Long> numbers = List.of((long) indicators.size(), reported, (long) activities.size(), done, late,
				(long) period.getValue());
		card.show(numbers, () -> fill(numbers, period));
	}

	private void fill(List<Long> numbers, Period period) {
		card.line("", Tone.TEXT, WORDS.text("indicators"), numbers.get(0).toString());
		if (period != Period.VP) {
			card.line("", Tone.TEXT, WORDS.text("indicators.reported", Vocabulary.of(period)),
					WORDS.text("of", numbers.get(1), numbers.get(0)));
		}
		card.line("", Tone.TEXT, WORDS.text("activities"), numbers.get(2).toString());
		card.line("", Tone.TEXT, WORDS.text("activities.done"),
				WORDS.text("of", numbers.get(3), numbers.get(2)));
		if (numbers.get(4) > 0) {
			card.line("◆", Tone.WARNING, WORDS.text("activities.late"), numbers.get(4).toString());
		}
	}

	private static boolean hasOutcome(Indicator indicator, Period period) {
		return indicator.getOutcomes().stream().filter(outcome -> outcome.getPeriod() == period)
				.anyMatch(MeasuresCard::hasValue);
	}

	private static boolean hasValue(Outcome outcome) {
		return outcome.getValue() != null || outcome.getValueText() != null && !outcome.getValueText().isBlank();
	}

	private static boolean isDone(Activity activity, Period period) {
		return newestState(activity, period) == ActivityState.DONE;
	}

	private static boolean isLate(Activity activity, Period period) {
		ActivityState state = newestState(activity, period);
		return activity.getEnd() != null && activity.getEnd().isBefore(LocalDate.now()) && state != ActivityState.DONE
				&& state != ActivityState.STOPPED;
	}

	private static ActivityState newestState(Activity activity, Period period) {
		return activity.getReports().stream().filter(report -> report.getPeriod().compareTo(period) <= 0)
				.filter(report -> report.getStatus() != ActivityState.NOT_SET)
				.reduce((one, other) -> one.getPeriod().compareTo(other.getPeriod()) > 0 ? one : other)
				.map(ActivityReport::getStatus).orElse(ActivityState.NOT_SET);
	}
}
