package se.styrkedjan.forms.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.UseRow;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/**
 * Something a goal is joined to, as the column beside it shows it.
 *
 * @param group  key of the head it stands under
 * @param title  what it is
 * @param detail a few words on how it is; may be empty
 * @param leads  where it leads
 */
record Related(String group, String title, String detail, Destination leads) {

	private static final Messages WORDS = Messages.of(Related.class);

	/** All that a plan knows a goal to be joined to, in the order to show it. */
	static List<Related> to(Goal goal, Period period) {
		List<Related> all = new ArrayList<>();
		Optional.ofNullable(goal.getParent()).ifPresent(parent -> all.add(of("related.above", parent, period)));
		goal.getGoals().forEach(below -> all.add(of("related.below", below, period)));
		goal.getIndicators().forEach(indicator -> all.add(of(indicator, period)));
		goal.getActivities().forEach(activity -> all.add(of(activity)));
		goal.getLinks().forEach(link -> all.add(of(link)));
		return all;
	}

	private static Related of(String group, Goal goal, Period period) {
		return new Related(group, Vocabulary.line(goal), StatusSign.of(Assessments.status(goal, period)).text(),
				new Destination.Inside(goal));
	}

	private static Related of(Indicator indicator, Period period) {
		Optional<Outcome> outcome = indicator.getOutcomes().stream().filter(one -> one.getPeriod() == period).findFirst();
		String detail = outcome.map(one -> detail(indicator, one)).orElseGet(() -> target(indicator));
		return new Related("related.indicators", text(indicator.getTitle()), detail, new Destination.Inside(indicator));
	}

	private static String detail(Indicator indicator, Outcome outcome) {
		String value = number(indicator, outcome.getValue(), outcome.getValueText());
		String shown = value.isEmpty() ? "" : WORDS.text("related.indicator.detail", value, target(indicator)) + "  ";
		return shown + StatusSign.of(outcome.getFulfilment()).text();
	}

	private static String target(Indicator indicator) {
		Target target = indicator.getTarget();
		String words = target == null ? "" : number(indicator, target.getValue(), target.getText());
		return words.isEmpty() ? "–" : words;
	}

	private static String number(Indicator indicator, BigDecimal value, String words) {
		return value == null ? text(words)
				: SwedishNumber.format(value, indicator.getDecimals(), text(indicator.getUnit()));
	}

	private static Related of(Activity activity) {
		String end = activity.getEnd() == null ? "" : SwedishDate.format(activity.getEnd());
		return new Related("related.activities", text(activity.getTitle()), end, new Destination.Inside(activity));
	}

	private static Related of(Link link) {
		Destination leads = text(link.getDocument()).isEmpty() ? new Destination.Nowhere()
				: new Destination.Outside(link.getDocument(), text(link.getTarget()));
		String label = text(link.getLabel()).isEmpty() ? Wording.current().literal(link.getKind()) : link.getLabel();
		return new Related("related.links", label, "", leads);
	}

	/** A place in another document that uses a goal. */
	static Related of(UseRow use) {
		String group = use.kind() == DocumentKind.PROCESS ? "related.processes" : "related.uses";
		String detail = use.elementTitle().equals(use.documentTitle()) ? "" : use.elementTitle();
		return new Related(group, use.documentTitle(), detail,
				new Destination.Outside(use.documentId(), use.elementId()));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
