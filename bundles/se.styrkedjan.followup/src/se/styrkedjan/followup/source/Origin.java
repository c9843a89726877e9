package se.styrkedjan.followup.source;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.rules.fulfilment.ProposalWords;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/**
 * Where a figure or a judgement comes from.
 *
 * @param period   when it was made; empty when there is none
 * @param value    the figure, or how it was judged, in words
 * @param rule     the rule in words with its figures; empty where it is the unit's own
 * @param override why the rule was overruled; empty when it was not
 * @param analysis what was said of it
 * @param revision who entered it, and when; empty when nobody has
 */
public record Origin(Optional<Period> period, String value, String rule, String override, String analysis,
		Optional<Revision> revision) {

	private static final Messages WORDS = Messages.of(Origin.class);
	private static final String UNIT = "tkr";
	/** Nothing has been judged. */
	private static final Origin NOTHING = new Origin(Optional.empty(), "", "", "", "", Optional.empty());

	/** What a goal was judged in the newest period it was, found off the UI thread. */
	public static Origin ofGoal(Store store, String planId, String goalId, Progress progress) {
		return LastChange.find(store.load(planId).root(), goalId).map(Goal.class::cast)
				.flatMap(goal -> goal.getAssessments().stream().max(Comparator.comparing(Assessment::getPeriod)))
				.map(said -> new Origin(Optional.of(said.getPeriod()), StatusSign.of(said.getStatus()).text(), "", "",
						PlainText.of(said.getAnalysis()), LastChange.of(store, planId, root -> status(root, said), progress)))
				.orElse(NOTHING);
	}

	private static Object status(EObject root, Assessment said) {
		return LastChange.find(root, said.getId()).map(found -> ((Assessment) found).getStatus()).orElse(null);
	}

	/** How an indicator was judged in a period, found off the UI thread. */
	public static Origin ofIndicator(Store store, String planId, String indicatorId, Period period, Progress progress) {
		return LastChange.find(store.load(planId).root(), indicatorId).map(Indicator.class::cast)
				.flatMap(indicator -> indicator.getOutcomes().stream().filter(one -> one.getPeriod() == period).findFirst())
				.map(outcome -> new Origin(Optional.of(period), StatusSign.of(outcome.getFulfilment()).text(),
						ProposalWords.current().of(outcome),
						Objects.requireNonNullElse(outcome.getOverrideReason(), ""), PlainText.of(outcome.getAnalysis()),
						LastChange.of(store, planId, root -> figures(root, outcome), progress)))
				.orElse(NOTHING);
	}

	private static Object figures(EObject root, Outcome outcome) {
		return LastChange.find(root, outcome.getId()).map(Outcome.class::cast)
				.map(found -> List.of(String.valueOf(found.getValue()), found.getFulfilment())).orElse(null);
	}

	/** What the net of a unit is made of in a period, found off the UI thread. */
	public static Origin ofNet(Store store, String planId, Period period, Progress progress) {
		if (!(store.load(planId).root() instanceof Plan plan) || plan.getEconomy() == null) {
			return NOTHING;
		}
		EconomySum net = sum(plan, Kind.NET, period);
		long lines = amounts(plan, period).count();
		return new Origin(Optional.of(period), WORDS.text("net", amount(net.outcome()), amount(net.budget())),
				WORDS.text("net.rule", amount(sum(plan, Kind.COST, period).outcome()),
						amount(sum(plan, Kind.INCOME, period).outcome()), lines, amount(net.deviation())),
				"", "", LastChange.of(store, planId, root -> figures((Plan) root, period), progress));
	}

	private static EconomySum sum(Plan plan, Kind kind, Period period) {
		return EconomySum.of(plan.getEconomy(), kind, period);
	}

	private static String amount(BigDecimal amount) {
		return SwedishNumber.format(amount, SwedishNumber.AS_WRITTEN, UNIT);
	}

	private static Stream<Amount> amounts(Plan plan, Period period) {
		return plan.getEconomy() == null ? Stream.empty()
				: plan.getEconomy().getParts().stream().flatMap(part -> part.getLines().stream())
						.flatMap(line -> line.getAmounts().stream()).filter(amount -> amount.getPeriod() == period);
	}

	private static Object figures(Plan plan, Period period) {
		return amounts(plan, period).map(amount -> amount.getId() + amount.getOutcome() + amount.getBudget()).toList();
	}

	/** How an activity deviates in a period, found off the UI thread. */
	public static Origin ofDeviation(Store store, String planId, String activityId, Period period, Progress progress) {
		return LastChange.find(store.load(planId).root(), activityId).map(Activity.class::cast)
				.flatMap(activity -> report(activity, period))
				.map(said -> new Origin(Optional.of(period), said.getDeviation(), WORDS.text("deviation.rule"), "",
						PlainText.of(said.getAnalysis()), LastChange.of(store, planId, root -> words(root, said), progress)))
				.orElse(NOTHING);
	}

	private static Optional<ActivityReport> report(Activity activity, Period period) {
		return activity.getReports().stream().filter(said -> said.getPeriod() == period).findFirst();
	}

	private static Object words(EObject root, ActivityReport said) {
		return LastChange.find(root, said.getId()).map(found -> ((ActivityReport) found).getDeviation()).orElse(null);
	}
}
