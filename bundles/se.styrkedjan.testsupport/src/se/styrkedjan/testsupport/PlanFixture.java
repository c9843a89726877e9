package se.styrkedjan.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;

/**
 * Builds a plan in reading order: a goal is placed below the nearest goal of a higher level, and indicators, activities,
 * texts and judgements belong to the goal, those of an indicator to the indicator, named last.
 */
public final class PlanFixture {

	private final Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
	private final Deque<Goal> path = new ArrayDeque<>();
	private Indicator indicator;

	private PlanFixture(String unitName, int year) {
		plan.setUnitId("unit-" + unitName);
		plan.setUnitName(unitName);
		plan.setYear(year);
	}

	/** A plan of a unit, whose id follows from its name. */
	public static PlanFixture plan(String unitName, int year) {
		return new PlanFixture(unitName, year);
	}

	/** A plan with one goal of each level, an indicator with an outcome, an activity and a report with a text. */
	public static Plan small(String unitName, int year) {
		return plan(unitName, year).goal(GoalLevel.CITY_DIRECTION, "1", "En stad för alla")
				.goal(GoalLevel.CITY_AREA, "1.3", "Stöd ges i tid").goal(GoalLevel.BOARD, "", "Stödet är likvärdigt")
				.goal(GoalLevel.UNIT, "", "Handläggningen är snabb").assessed(Period.T1, Status.PARTLY)
				.assessed(Period.VB, Status.FULLY).text("<p>Beslut fattas inom <strong>tio</strong> dagar.</p>")
				.indicator("Beslut i tid", "90").outcome(Period.VB, "92.5", Status.FULLY)
				.activity("Se över rutinerna", year)
				.section(Period.VB, "Sammanfattande analys", "<p>Året gick väl.</p>")
				.build();
	}

	/** Adds a goal. */
	public PlanFixture goal(GoalLevel level, String number, String title) {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		goal.setLevel(level);
		goal.setNumber(number);
		goal.setTitle(title);
		goal.setInherited(level.compareTo(GoalLevel.BOARD) <= 0);
		while (!path.isEmpty() && path.peek().getLevel().compareTo(level) >= 0) {
			path.pop();
		}
		(path.isEmpty() ? plan.getGoals() : path.peek().getGoals()).add(goal);
		path.push(goal);
		indicator = null;
		return this;
	}

	/** Gives the goal the lineage it shares with goals of other plans. */
	public PlanFixture lineage(String lineage) {
		goal().setLineage(lineage);
		return this;
	}

	/** Judges the goal in a period. */
	public PlanFixture assessed(Period period, Status status) {
		Assessment assessment = Elements.create(SteeringPackage.Literals.ASSESSMENT);
		assessment.setPeriod(period);
		assessment.setStatus(status);
		goal().getAssessments().add(assessment);
		return this;
	}

	/** Writes the expected result of the goal. */
	public PlanFixture text(String richText) {
		goal().setExpectedResult(richText);
		return this;
	}

	/** Adds an indicator with its target of the year. */
	public PlanFixture indicator(String title, String target) {
		indicator = Elements.create(SteeringPackage.Literals.INDICATOR);
		indicator.setTitle(title);
		Target ofYear = Elements.create(SteeringPackage.Literals.TARGET);
		ofYear.setValue(new BigDecimal(target));
		indicator.setTarget(ofYear);
		goal().getIndicators().add(indicator);
		return this;
	}

	/** Gives the indicator the lineage it shares with indicators of other plans. */
	public PlanFixture indicatorLineage(String lineage) {
		indicator.setLineage(lineage);
		return this;
	}

	/** Adds an outcome to the indicator. */
	public PlanFixture outcome(Period period, String value, Status fulfilment) {
		Outcome outcome = Elements.create(SteeringPackage.Literals.OUTCOME);
		outcome.setPeriod(period);
		outcome.setValue(new BigDecimal(value));
		outcome.setFulfilment(fulfilment);
		indicator.getOutcomes().add(outcome);
		return this;
	}

	/** Adds an activity that lasts a calendar year. */
	public PlanFixture activity(String title, int year) {
		Activity activity = Elements.create(SteeringPackage.Literals.ACTIVITY);
		activity.setTitle(title);
		activity.setStart(LocalDate.of(year, 1, 1));
		activity.setEnd(LocalDate.of(year, 12, 31));
		goal().getActivities().add(activity);
		return this;
	}

	/** Adds a text to the report of a period, which is made when it is missing. */
	public PlanFixture section(Period period, String heading, String richText) {
		Section section = Elements.create(SteeringPackage.Literals.SECTION);
		section.setHeading(heading);
		section.setText(richText);
		report(period).getSections().add(section);
		return this;
	}

	/** The plan. */
	public Plan build() {
		return plan;
	}

	private Goal goal() {
		return path.element();
	}

	private Report report(Period period) {
		return plan.getReports().stream().filter(report -> report.getPeriod() == period).findFirst().orElseGet(() -> {
			Report report = Elements.create(SteeringPackage.Literals.REPORT);
			report.setPeriod(period);
			plan.getReports().add(report);
			return report;
		});
	}
}
