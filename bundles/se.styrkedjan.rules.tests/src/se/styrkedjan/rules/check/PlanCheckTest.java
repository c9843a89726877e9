package se.styrkedjan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.MonthAmount;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.model.steering.Target;

class PlanCheckTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

	private final Plan plan = Elements.create(Literals.PLAN);
	private final Goal goal = Elements.create(Literals.GOAL);
	private final Indicator indicator = Elements.create(Literals.INDICATOR);
	private final Outcome outcome = Elements.create(Literals.OUTCOME);
	private final Activity activity = Elements.create(Literals.ACTIVITY);
	private final Report report = Elements.create(Literals.REPORT);
	private final Assessment assessment = Elements.create(Literals.ASSESSMENT);

	/** A plan that no rule has anything against. */
	@BeforeEach
	void aFlawlessPlan() {
		goal.setLevel(GoalLevel.UNIT);
		goal.setTitle("Målet");
		assessment.setStatus(Status.FULLY);
		goal.getAssessments().add(assessment);
		indicator.setTitle("Andel");
		Target target = Elements.create(Literals.TARGET);
		target.setText("Tas fram av nämnd");
		indicator.setTarget(target);
		outcome.setValue(BigDecimal.ONE);
		outcome.setAnalysis("<p>Därför.</p>");
		indicator.getOutcomes().add(outcome);
		goal.getIndicators().add(indicator);
		activity.setTitle("Aktiviteten");
		activity.setStart(LocalDate.of(2025, 1, 1));
		activity.setEnd(LocalDate.of(2026, 12, 31));
		goal.getActivities().add(activity);
		plan.getGoals().add(goal);
		plan.getReports().add(report);
	}

	private List<String> codes() {
		return PlanCheck.of(plan, TODAY).stream().map(Violation::code).toList();
	}

	@Test
	void aFlawlessPlanHasNoViolations() {
		assertEquals(List.of(), codes());
	}

	@Test
	void anOutcomeNeedsAnAnalysisUnlessItsReportIsDecided() {
		outcome.setAnalysis("<p>&nbsp;</p>");
		assertEquals(List.of("outcomeWithoutAnalysis"), codes());
		assertEquals(Severity.WARNING, PlanCheck.of(plan, TODAY).getFirst().severity());
		outcome.setFulfilment(Status.FULLY);
		assertEquals(Severity.INFO, PlanCheck.of(plan, TODAY).getFirst().severity());
		freeze();
		assertEquals(List.of(), codes());
	}

	private void freeze() {
		report.setState(ReportState.FROZEN);
		report.setRegistrationNumber("1-2/2026");
		report.setDecisionDate(TODAY);
	}

	@Test
	void anOwnGoalNeedsAStatus() {
		assessment.setStatus(Status.NO_DATA);
		assertEquals(List.of("goalWithoutStatus"), codes());
		goal.setInherited(true);
		assertEquals(List.of(), codes());
	}

	@Test
	void aPeriodOfTheUnitsOwnAsksAStatusOnlyOfGoalsThatAreSpokenOf() {
		report.setPeriod(Period.EXTRA);
		assertEquals(List.of(), codes());
		assessment.setPeriod(Period.EXTRA);
		assessment.setStatus(Status.NO_DATA);
		assertEquals(List.of(), codes(), "an assessment that says nothing");
		assessment.setAnalysis("<p>Vi ligger efter.</p>");
		assertEquals(List.of("goalWithoutStatus"), codes());
	}

	@Test
	void monthsOfAnApprovedPeriodThatHaveChangedAreToldOfUntilItIsDecided() {
		Economy economy = Elements.create(Literals.ECONOMY);
		economy.setMonthly(true);
		EconomyPart part = Elements.create(Literals.ECONOMY_PART);
		part.setName("Enheten");
		EconomyLine line = Elements.create(Literals.ECONOMY_LINE);
		line.setTitle("Bidrag");
		MonthAmount january = Elements.create(Literals.MONTH_AMOUNT);
		january.setOutcome(new BigDecimal("12"));
		line.getMonths().add(january);
		Amount amount = Elements.create(Literals.AMOUNT);
		amount.setPeriod(report.getPeriod());
		amount.setOutcome(new BigDecimal("10"));
		line.getAmounts().add(amount);
		part.getLines().add(line);
		economy.getParts().add(part);
		plan.setEconomy(economy);
		assertEquals(List.of(), codes(), "of an open period the amounts follow");
		report.setState(ReportState.APPROVED);
		assertEquals(List.of("monthsDiffer"), codes());
		String said = RuleWords.in(Locale.of("sv")).of(PlanCheck.of(plan, TODAY).getFirst());
		assertTrue(said.contains("10\u00a0tkr") && said.contains("12\u00a0tkr") && said.contains("utfall"), said);
		freeze();
		assertEquals(List.of(), codes());
	}

	@Test
	void anOwnGoalNeedsAMeasure() {
		goal.getIndicators().clear();
		goal.getActivities().clear();
		assertEquals(List.of("goalWithoutMeasure"), codes());
	}

	@Test
	void anIndicatorNeedsATarget() {
		indicator.getTarget().setText(" ");
		assertEquals(List.of("indicatorWithoutTarget"), codes());
		indicator.getTarget().setCityValue(BigDecimal.ONE);
		assertEquals(List.of(), codes());
	}

	@Test
	void anActivityEndsAfterItsStart() {
		activity.setStart(LocalDate.of(2027, 1, 1));
		assertEquals(List.of("activityEndsBeforeStart"), codes());
		assertEquals(List.of(Fix.SWAP_DATES), PlanCheck.of(plan, TODAY).getFirst().fixes());
	}

	@Test
	void anActivityPastItsEndIsAccountedFor() {
		activity.setEnd(TODAY.minusDays(1));
		assertEquals(List.of("activityOverdue"), codes());
		ActivityReport said = Elements.create(Literals.ACTIVITY_REPORT);
		activity.getReports().add(said);
		said.setDeviation("Försenad");
		assertEquals(List.of(), codes());
		said.setDeviation(null);
		said.setStatus(ActivityState.ONGOING);
		assertEquals(List.of("activityOverdue"), codes());
		said.setStatus(ActivityState.DONE);
		assertEquals(List.of(), codes());
	}

	@Test
	void whatIsPrintedByItsTitleHasOne() {
		indicator.setTitle(" ");
		assertEquals(List.of("emptyTitle"), codes());
	}

	@Test
	void titlesSideBySideDiffer() {
		Activity other = Elements.create(Literals.ACTIVITY);
		other.setTitle("aktiviteten ");
		goal.getActivities().add(other);
		assertEquals(List.of("duplicateTitle"), codes());
		assertEquals(other, PlanCheck.of(plan, TODAY).getFirst().target());
	}

	@Test
	void aPersonalNumberInAnyTextStopsPublishing() {
		goal.setDevelopment("<p>Ärendet 811218<strong>-</strong>9876 avslutades</p>");
		Violation violation = PlanCheck.of(plan, TODAY).getFirst();
		assertEquals("personalNumber", violation.code());
		assertEquals(Severity.STOPS_PUBLISHING, violation.severity());
		assertFalse(RuleWords.in(Locale.ENGLISH).of(violation).contains("811218"));
		goal.setDevelopment("<p>Ärendet 811218-9875</p>");
		assertEquals(List.of(), codes());
	}

	@Test
	void frozenAndDecidedGoTogether() {
		freeze();
		assertEquals(List.of(), codes());
		report.setRegistrationNumber("");
		assertEquals(List.of("frozenWithoutDecision"), codes());
		report.setState(ReportState.OPEN);
		assertEquals(List.of("decidedButOpen"), codes());
	}

	@Test
	void aPublishedTotalIsTheSumOfItsParts() {
		plan.setRegister(Elements.create(RegisterPackage.Literals.CASE_REGISTER));
		CaseGroup group = Elements.create(RegisterPackage.Literals.CASE_GROUP);
		group.setName("Beröm");
		CaseCategory category = Elements.create(RegisterPackage.Literals.CASE_CATEGORY);
		category.setName("Bemötande");
		PublishedCount count = Elements.create(RegisterPackage.Literals.PUBLISHED_COUNT);
		count.setT2(5);
		count.setVb(4);
		count.setTotal(9);
		category.setPublished(count);
		group.getCategories().add(category);
		plan.getRegister().getGroups().add(group);
		assertEquals(List.of(), codes());
		count.setTotal(11);
		Violation violation = PlanCheck.of(plan, TODAY).getFirst();
		assertEquals("”Bemötande”: det publicerade totalantalet 11 stämmer inte med summan 9.",
				RuleWords.in(Locale.of("sv")).of(violation));
		assertEquals(List.of(Fix.USE_SUM), violation.fixes());
	}

	@Test
	void everythingHasWordsInBothLanguages() {
		RuleWords swedish = RuleWords.in(Locale.of("sv"));
		RuleWords english = RuleWords.in(Locale.ENGLISH);
		for (Fix fix : Fix.values()) {
			assertNotEquals(swedish.of(fix), english.of(fix));
		}
		for (EClass type : List.of(Literals.GOAL, Literals.INDICATOR, Literals.ECONOMY_LINE)) {
			Violation violation = Violation.warning("emptyTitle", plan, type.getName(), "");
			assertTrue(swedish.of(violation).endsWith("utan rubrik. Skriv en rubrik eller ta bort raden."));
		}
	}
}
