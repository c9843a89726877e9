package se.styrkedjan.interchange.mapping;

import java.util.HashMap;
import java.util.Map;

import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.published.PublishedDocument;
import se.styrkedjan.interchange.published.PublishedGoal;
import se.styrkedjan.interchange.published.PublishedLevel;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;

/** Makes a plan of a published document. Not for use by several threads. */
public final class PlanBuilder {

	private final PublishedDocument document;
	private final Period period;
	private final RowBuilder rows;
	private final Map<Integer, Goal> goals = new HashMap<>();
	private final Map<Integer, Indicator> indicators = new HashMap<>();
	private final Map<Integer, Activity> activities = new HashMap<>();

	private PlanBuilder(PublishedDocument document) {
		this.document = document;
		period = Period.valueOf(document.head().type().name());
		rows = new RowBuilder(period);
	}

	/**
	 * Makes a plan with new identities.
	 *
	 * @param document a published document
	 * @return the plan with the unit's name and year; the identity of the unit is left for the caller to set
	 */
	public static BuiltPlan build(PublishedDocument document) {
		return new PlanBuilder(document).build();
	}

	private BuiltPlan build() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.setUnitName(document.head().unit());
		plan.setYear(document.head().year());
		document.goals().forEach(goal -> plan.getGoals().add(goal(goal)));
		plan.getReports().add(ReportBuilder.build(document, period));
		if (!document.economy().isEmpty()) {
			plan.setEconomy(EconomyBuilder.build(document.economy(), period));
		}
		if (!document.register().isEmpty()) {
			plan.setRegister(RegisterBuilder.build(document.register()));
		}
		return new BuiltPlan(plan, goals, indicators, activities);
	}

	private Goal goal(PublishedGoal published) {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		goals.put(published.line(), goal);
		goal.setLevel(GoalLevel.valueOf(published.level().name()));
		goal.setNumber(published.number());
		goal.setTitle(published.title());
		goal.setInherited(published.level() != PublishedLevel.UNIT);
		texts(goal, published);
		assess(goal, published);
		published.indicators().forEach(row -> {
			var indicator = rows.indicator(row, goal.isInherited());
			indicators.put(row.line(), indicator);
			goal.getIndicators().add(indicator);
		});
		published.activities().forEach(row -> {
			var activity = rows.activity(row, goal.isInherited());
			activities.put(row.line(), activity);
			goal.getActivities().add(activity);
		});
		published.children().forEach(child -> goal.getGoals().add(goal(child)));
		return goal;
	}

	private static void texts(Goal goal, PublishedGoal published) {
		goal.setDescription(published.text(GoalText.DESCRIPTION));
		goal.setExpectedResult(published.text(GoalText.EXPECTED_RESULT));
		goal.setWorkingMethods(published.text(GoalText.WORKING_METHODS));
		goal.setResourceUse(published.text(GoalText.RESOURCE_USE));
		goal.setFollowUp(published.text(GoalText.FOLLOW_UP));
		goal.setDevelopment(published.text(GoalText.DEVELOPMENT));
		goal.setOtherText(published.text(GoalText.OTHER));
	}

	private void assess(Goal goal, PublishedGoal published) {
		var analysis = published.text(GoalText.ANALYSIS);
		if (published.status() == null && analysis.isEmpty()) {
			return;
		}
		Assessment assessment = Elements.create(SteeringPackage.Literals.ASSESSMENT);
		assessment.setPeriod(period);
		assessment.setAnalysis(analysis);
		assessment.setStatus(published.status() == null ? Status.NO_DATA : Status.valueOf(published.status().name()));
		goal.getAssessments().add(assessment);
	}
}
