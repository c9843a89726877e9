package se.styrkedjan.followup.source;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.fulfilment.ProposalWords;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;

/**
 * Where a judgement comes from.
 *
 * @param period   when it was made; empty when there is none
 * @param status   how it was judged
 * @param rule     the rule in words with its figures; empty where it is the unit's own judgement
 * @param override why the rule was overruled; empty when it was not
 * @param analysis what was said of it
 * @param revision who entered it, and when; empty when nobody has
 */
public record Origin(Optional<Period> period, Status status, String rule, String override, String analysis,
		Optional<Revision> revision) {

	/** Nothing has been judged. */
	private static final Origin NOTHING = new Origin(Optional.empty(), Status.NO_DATA, "", "", "", Optional.empty());

	/** What a goal was judged in the newest period it was, found off the UI thread. */
	public static Origin ofGoal(Store store, String planId, String goalId, Progress progress) {
		return LastChange.find(store.load(planId).root(), goalId).map(Goal.class::cast)
				.flatMap(goal -> goal.getAssessments().stream().max(Comparator.comparing(Assessment::getPeriod)))
				.map(said -> new Origin(Optional.of(said.getPeriod()), said.getStatus(), "", "",
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
				.map(outcome -> new Origin(Optional.of(period), outcome.getFulfilment(), ProposalWords.current().of(outcome),
						Objects.requireNonNullElse(outcome.getOverrideReason(), ""), PlainText.of(outcome.getAnalysis()),
						LastChange.of(store, planId, root -> figures(root, outcome), progress)))
				.orElse(NOTHING);
	}

	private static Object figures(EObject root, Outcome outcome) {
		return LastChange.find(root, outcome.getId()).map(Outcome.class::cast)
				.map(found -> List.of(String.valueOf(found.getValue()), found.getFulfilment())).orElse(null);
	}
}
