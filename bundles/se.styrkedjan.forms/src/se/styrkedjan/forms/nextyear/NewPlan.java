package se.styrkedjan.forms.nextyear;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringChain;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/**
 * A plan as the user asked for it.
 *
 * @param unitName name of the unit, not blank
 * @param year     calendar year
 * @param chain    the steering chain, or another plan, whose goals above the unit it takes over; empty for none
 */
record NewPlan(String unitName, int year, Optional<DocumentInfo> chain) {

	/** Makes it; asks the database, so not on the UI thread. */
	Plan make(Store store) {
		Plan plan = Elements.create(SteeringPackage.eINSTANCE.getPlan());
		plan.setUnitName(unitName);
		plan.setYear(year);
		chain.ifPresent(info -> takeOver(plan, store, info));
		new OpenReport(plan, Period.VP, null).apply();
		return plan;
	}

	private static void takeOver(Plan plan, Store store, DocumentInfo info) {
		Object root = store.load(info.id()).root();
		List<Goal> goals = root instanceof SteeringChain chain ? chain.getGoals() : ((Plan) root).getGoals();
		plan.setChainId(info.kind() == DocumentKind.CHAIN ? info.id() : ((Plan) root).getChainId());
		goals.forEach(goal -> plan.getGoals().add(inherited(goal)));
	}

	/** A copy of a goal and what stands above the unit under it, with wording and targets but nothing that was reported. */
	private static Goal inherited(Goal goal) {
		Goal copy = EcoreUtil.copy(goal);
		strip(copy);
		identifyAnew(copy);
		copy.eAllContents().forEachRemaining(NewPlan::identifyAnew);
		return copy;
	}

	private static void strip(Goal goal) {
		goal.setInherited(true);
		goal.setOtherText(null);
		goal.getAssessments().clear();
		goal.getGoals().removeIf(below -> below.getLevel() == GoalLevel.UNIT);
		goal.getIndicators().forEach(indicator -> {
			indicator.setInherited(true);
			indicator.getOutcomes().clear();
		});
		goal.getActivities().forEach(activity -> {
			activity.setInherited(true);
			activity.getReports().clear();
		});
		goal.getGoals().forEach(NewPlan::strip);
	}

	private static void identifyAnew(Object object) {
		if (object instanceof Element element) {
			element.setId(UUID.randomUUID().toString());
		}
	}
}
