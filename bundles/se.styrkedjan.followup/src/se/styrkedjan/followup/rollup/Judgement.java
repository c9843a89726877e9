package se.styrkedjan.followup.rollup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.followup.data.UnitProgress;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.text.PlainText;

/**
 * What one unit has said of a goal, newest period: the source of a figure.
 *
 * @param unit     name of the unit
 * @param status   its judgement
 * @param period   the period it was made for, or a dash
 * @param analysis why, as plain text
 * @param planId   UUID of its plan
 * @param goalId   UUID of the goal in that plan
 */
record Judgement(String unit, Status status, String period, String analysis, String planId, String goalId) {

	/** The judgements of all units on a goal. */
	static List<Judgement> of(String lineage, List<UnitProgress> units) {
		return units.stream().map(UnitProgress::plan).flatMap(plan -> {
			Iterable<EObject> all = plan::eAllContents;
			return StreamSupport.stream(all.spliterator(), false).filter(Goal.class::isInstance).map(Goal.class::cast)
					.filter(goal -> lineage.equals(goal.getLineage())).map(goal -> of(goal, plan));
		}).toList();
	}

	private static Judgement of(Goal goal, Plan plan) {
		return goal.getAssessments().stream().max(Comparator.comparing(Assessment::getPeriod))
				.map(said -> new Judgement(plan.getUnitName(), said.getStatus(), said.getPeriod().getName(),
						PlainText.of(said.getAnalysis()), plan.getId(), goal.getId()))
				.orElseGet(() -> new Judgement(plan.getUnitName(), Status.NO_DATA, "–", "", plan.getId(), goal.getId()));
	}
}
